import { Details } from "#/ui/Details";
import { londonDateTime } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { inOneText, type MeasureCommentary } from "./written";

/** What was said before, newest first. Nothing that was saved is ever lost. */
export function EarlierWords({ revisions }: { revisions: readonly MeasureCommentary[] }) {
  const earlier = revisions.slice(1);
  if (earlier.length === 0) return null;
  return (
    <Details summary={`Earlier versions of this commentary (${earlier.length})`}>
      {earlier.map((words) => (
        <section key={words.revision}>
          <h3 className="govuk-heading-s">
            {londonDateTime(words.writtenAt)} by {words.writtenBy}
          </h3>
          <Paragraphs text={inOneText(words)} />
        </section>
      ))}
    </Details>
  );
}
