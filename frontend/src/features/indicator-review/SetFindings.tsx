import { Details } from "#/ui/Details";
import type { IndicatorReview } from "./indicator-review";

const shownFirst = 5;

/** What the set as decided so far leaves open, and what it says twice. */
export function SetFindings({ review: { gaps, overlaps, counts } }: { review: IndicatorReview }) {
  const rest = overlaps.slice(shownFirst);
  return (
    <>
      <h2 className="govuk-heading-m">What this set leaves open</h2>
      {gaps.length > 0 ? (
        <Texts texts={gaps.map(({ text }) => text)} />
      ) : (
        <p className="govuk-body">Each theme has a measure among these {counts.afterwards}.</p>
      )}
      <h2 className="govuk-heading-m">What it says twice</h2>
      {overlaps.length > 0 ? (
        <>
          <Texts texts={overlaps.slice(0, shownFirst).map(({ text }) => text)} />
          {rest.length > 0 ? (
            <Details summary={`${rest.length} more that say much the same`}>
              <Texts texts={rest.map(({ text }) => text)} />
            </Details>
          ) : null}
        </>
      ) : (
        <p className="govuk-body">No two of these measures count the same or move together.</p>
      )}
    </>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
