import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { Table } from "#/ui/Table";

type Holders = components["schemas"]["RoleHolders"];
type Seat = components["schemas"]["Seat"];

/** The names of those who hold a role, in a sentence. */
export function holdersInWords(holders: Holders, role: string): string {
  if (!holders.readAt) return "Who holds it is not known yet: Keycloak has not been read.";
  const names = holders.people.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  if (names.length === 0) return "Nobody holds it.";
  return `Held by ${names.length === 1 ? "one person" : `${names.length} people`}: ${names.join(", ")}.`;
}

/** Who sits on each committee and heads each service, and for whom the group does nothing. */
export function GroupsOfPeople({ holders: { committees, services, readAt, problem } }: { holders: Holders }) {
  return (
    <>
      <h2 className="govuk-heading-m">Who sits where</h2>
      <p className="govuk-body">
        {readAt ? `As Keycloak said on ${londonDateTime(readAt)}.` : "Keycloak has not been read yet."}
        {problem ? ` It could not be read since: ${problem}.` : ""}
      </p>
      {committees.length === 0 ? (
        <p className="govuk-body">
          Nobody sits on a committee. Make a group for each under{" "}
          <code className="app-code">/committees</code> and put its members into it.
        </p>
      ) : (
        <Table
          caption="Who sits on which committee"
          region="Committees"
          className="app-stacked"
          columns={[
            {
              heading: "Committee",
              cell: ({ name, group }) => (
                <>
                  {name} <code className="app-code">{group}</code>
                </>
              ),
            },
            {
              heading: "Who sits on it",
              cell: ({ people }) => (
                <Seats people={people} without="no member, so sees none of its scorecards" />
              ),
            },
          ]}
          rows={committees}
          keyOf={({ group }) => group}
        />
      )}
      {services.length === 0 ? null : (
        <Table
          caption="Who heads which service"
          region="Services"
          className="app-stacked"
          columns={[
            { heading: "Service", cell: ({ group }) => <code className="app-code">{group}</code> },
            {
              heading: "Who heads it",
              cell: ({ people }) => <Seats people={people} without="no lead officer, so heads nothing" />,
            },
          ]}
          rows={services}
          keyOf={({ group }) => group}
        />
      )}
    </>
  );
}

function Seats({ people, without }: { people: readonly Seat[]; without: string }) {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {people.map(({ username, name, chairs, reads }) => (
        <li key={username}>
          {name}
          {chairs ? " (chair)" : ""}
          {reads ? "" : ` (${without})`}
        </li>
      ))}
    </ul>
  );
}
