import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";

export type DraftDifferences = components["schemas"]["DraftDifferences"];
type Difference = DraftDifferences["items"][number];

/** Before and now, for a board that reads an edition again and for those who wonder why one was held back. A correction is set beside what is published. */
export function ChangedSinceBoard({
  differences: { action, since, items, correction },
}: {
  differences: DraftDifferences;
}) {
  const had = action === "APPROVED" ? "what the board approved" : "what was submitted to the board";
  return (
    <>
      {correction ? (
        <Differences
          id="corrects-heading"
          title="What this correction changes"
          compared={`Compared with revision ${correction.revision}, published ${londonDateTime(correction.publishedAt)}:`}
          items={correction.items}
        />
      ) : null}
      {action ? (
        <Differences
          id="changed-heading"
          title="What was changed since the board last had it"
          compared={`Compared with ${had}${since ? ` on ${londonDateTime(since)}` : ""}:`}
          items={items}
        />
      ) : null}
    </>
  );
}

interface DifferencesProps {
  id: string;
  title: string;
  compared: string;
  items: readonly Difference[];
}

function Differences({ id, title, compared, items }: DifferencesProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">{compared} nothing has changed.</p>
      ) : (
        <>
          <p className="govuk-body">
            {compared} {items.length === 1 ? "1 thing has" : `${items.length} things have`} changed.
          </p>
          <ScrollRegion label={title}>
            <table className="govuk-table app-stacked" aria-labelledby={id}>
              <thead className="govuk-table__head">
                <tr className="govuk-table__row">
                  {["Measure", "What", "Before", "Now"].map((heading) => (
                    <th scope="col" className="govuk-table__header" key={heading}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="govuk-table__body">
                {items.map((item) => (
                  <DifferenceRow key={`${item.indicator} ${item.what}`} item={item} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      )}
    </section>
  );
}

function DifferenceRow({ item }: { item: Difference }) {
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {item.title ?? item.indicator ?? "The edition as a whole"}
      </th>
      <td className="govuk-table__cell">{item.what}</td>
      <td className="govuk-table__cell app-before-now__words">
        <span className="app-stacked__label">Before: </span>
        {item.before || "Was not there"}
      </td>
      <td className="govuk-table__cell app-before-now__words">
        <span className="app-stacked__label">Now: </span>
        {item.now || "Is no longer there"}
      </td>
    </tr>
  );
}
