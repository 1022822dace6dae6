import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { ScrollRegion } from "#/ui/ScrollRegion";

export type DraftDifferences = components["schemas"]["DraftDifferences"];
type Difference = DraftDifferences["items"][number];

const title = "What was changed since the board last had it";

/** Before and now, for a board that reads an edition again and for those who wonder why one was held back. */
export function ChangedSinceBoard({
  differences: { action, since, items },
}: {
  differences: DraftDifferences;
}) {
  if (!action) return null;
  const then = `${action === "APPROVED" ? "The board approved it" : "It was last submitted to the board"}${since ? ` on ${londonDateTime(since)}` : ""}.`;
  return (
    <section aria-labelledby="changed-heading">
      <h2 className="govuk-heading-m" id="changed-heading">
        {title}
      </h2>
      {items.length === 0 ? (
        <p className="govuk-body">{then} Nothing has changed since then.</p>
      ) : (
        <>
          <p className="govuk-body">
            {then} {items.length === 1 ? "1 thing reads" : `${items.length} things read`} otherwise now.
          </p>
          <ScrollRegion label={title}>
            <table className="govuk-table" aria-labelledby="changed-heading">
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
      <td className="govuk-table__cell app-typed">{item.before || "Was not there"}</td>
      <td className="govuk-table__cell app-typed">{item.now || "Is no longer there"}</td>
    </tr>
  );
}
