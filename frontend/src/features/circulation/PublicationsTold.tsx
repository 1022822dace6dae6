import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { WarningText } from "#/ui/Notices";
import { ScrollRegion } from "#/ui/ScrollRegion";

export type Circulations = components["schemas"]["Circulations"];
export type Circulation = components["schemas"]["Circulation"];

/** As many as one looks back on; the list of e-mails has the rest. */
const newest = 10;

/** How many were told of each publication, and what stands in the way. */
export function PublicationsTold({
  circulations: { items, listOfPeople, troubles },
}: {
  circulations: Circulations;
}) {
  return (
    <section aria-labelledby="told">
      <h2 className="govuk-heading-m" id="told">
        Who was told of each publication
      </h2>
      {listOfPeople.isKnown ? null : (
        <WarningText>
          The list of members is not known, so nobody can be written to. {listOfPeople.text}
        </WarningText>
      )}
      {troubles.map(({ text, since, times }) => (
        <WarningText key={`${text} ${since}`}>
          {text} It went wrong {times === 1 ? "once" : `${times} times`} since {londonDateTime(since)} and is
          tried again. The service’s log says why.
        </WarningText>
      ))}
      {items.length === 0 ? (
        <p className="govuk-body">Nothing has been published since e-mails were set up.</p>
      ) : (
        <ScrollRegion label="Who was told, a wide table">
          <table className="govuk-table app-stacked">
            <caption className="govuk-table__caption govuk-visually-hidden">
              Publications, newest first
            </caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {["Publication", "Published", "Told"].map((heading) => (
                  <th scope="col" className="govuk-table__header" key={heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {items.slice(0, newest).map((item) => (
                <Row key={`${item.scorecard} ${item.period} ${item.revision}`} circulation={item} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function Row({ circulation }: { circulation: Circulation }) {
  const { scorecard, scorecardTitle, period, periodLabel, revision, publishedAt, text } = circulation;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        <Link to="/scorecards/$scorecard/$period" params={{ scorecard, period }} className="govuk-link">
          {scorecardTitle}, {periodLabel}
          {revision > 1 ? `, correction ${revision - 1}` : ""}
        </Link>
      </th>
      <td className="govuk-table__cell">
        <span className="app-stacked__label">Published: </span>
        {londonDateTime(publishedAt)}
      </td>
      <td className="govuk-table__cell">{text}</td>
    </tr>
  );
}
