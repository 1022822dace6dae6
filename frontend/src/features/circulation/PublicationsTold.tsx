import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { WarningText } from "#/ui/Notices";
import { Table } from "#/ui/Table";

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
        <Table
          caption="Publications, newest first"
          region="Who was told, a wide table"
          className="app-stacked"
          columns={[
            { heading: "Publication", cell: (circulation) => <Publication circulation={circulation} /> },
            { heading: "Published", named: true, cell: ({ publishedAt }) => londonDateTime(publishedAt) },
            { heading: "Told", cell: ({ text }) => text },
          ]}
          rows={items.slice(0, newest)}
          keyOf={({ scorecard, period, revision }) => `${scorecard} ${period} ${revision}`}
        />
      )}
    </section>
  );
}

function Publication({ circulation }: { circulation: Circulation }) {
  const { scorecard, scorecardTitle, period, periodLabel, revision } = circulation;
  return (
    <Link to="/scorecards/$scorecard/$period" params={{ scorecard, period }} className="govuk-link">
      {scorecardTitle}, {periodLabel}
      {revision > 1 ? `, correction ${revision - 1}` : ""}
    </Link>
  );
}
