import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";

interface FoldedWordsProps {
  summary: string;
  /** The request that they were said of. */
  reference: string;
  words: { text: string; by: string; at: string };
}

/** What was said of a request, folded: it may be long, and whoever has a question wants to see first that there is something. */
export function FoldedWords({ summary, reference, words: { text, by, at } }: FoldedWordsProps) {
  return (
    <Details
      summary={
        <>
          {summary}
          <span className="govuk-visually-hidden">: request {reference}</span>
        </>
      }
    >
      <Paragraphs text={text} />
      <p className="govuk-body app-muted">
        {by}, {londonDate(at)}
      </p>
    </Details>
  );
}
