import type { components } from "#/api/schema";
import { Paragraphs } from "#/ui/Paragraphs";
import { Timeline } from "#/ui/Timeline";
import { measuresInWords } from "./filter";

/** How the scorecard's measures have changed, the first choice first. */
export function SetVersions({ sets }: { sets: readonly components["schemas"]["IndicatorSet"][] }) {
  if (sets.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Its measures</h2>
      <Timeline
        events={sets.toReversed().map(({ version, items, reason, createdBy, createdAt }) => ({
          title: `${version === 1 ? "First chosen" : "Changed"}: ${measuresInWords(items.length)}`,
          by: createdBy,
          at: createdAt,
          text: <Paragraphs text={reason} />,
        }))}
      />
    </>
  );
}
