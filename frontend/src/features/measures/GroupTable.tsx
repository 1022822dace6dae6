import { Table } from "#/ui/Table";
import { KnownProblems, type ProblemNote } from "./KnownProblems";
import type { MeasureDocument } from "./measure-document";
import { latestFigure } from "./trend";

type Group = NonNullable<MeasureDocument["groupFigures"]>[number];

interface Row {
  area: string;
  name: string;
  closeness?: string;
  display: string;
  value?: number;
  problem?: ProblemNote;
  own: boolean;
}

/** A group's members one by one with the council among them: the best first where one way is good, the largest first otherwise. */
export function GroupTable({ group, document }: { group: Group; document: MeasureDocument }) {
  return (
    <Table
      caption={`${group.name}, one by one`}
      captionSize="s"
      className="app-figures app-figures--read"
      columns={[
        {
          heading: "Authority",
          cell: ({ name, own, closeness }) => (
            <>
              {name}
              {own ? " (this council)" : ""}
              {closeness ? <span className="app-figures__how">{closeness}</span> : null}
            </>
          ),
        },
        { heading: "Figure", numeric: true, cell: ({ display }) => display },
        ...(group.members.some(({ problem }) => problem)
          ? [
              {
                heading: "Known problem",
                cell: ({ problem }: Row) => (problem ? <KnownProblems notes={[problem]} /> : null),
              },
            ]
          : []),
      ]}
      rows={rowsOf(group, document)}
      keyOf={({ area }) => area}
      rowClassName={({ own }) => (own ? "app-figures__own" : undefined)}
    />
  );
}

function rowsOf({ members }: Group, document: MeasureDocument): Row[] {
  const { council, measure } = document;
  const own = latestFigure(document);
  const rows: Row[] = members
    .filter(({ area }) => area !== council.code)
    .map((member) => ({ ...member, own: false }));
  if (own) {
    rows.push({ area: council.code, name: council.name, display: own.display, value: own.value, own: true });
  }
  const sign = measure.polarity === "LOW_IS_GOOD" ? 1 : -1;
  const sortValue = ({ value }: Row) => (value === undefined ? Number.POSITIVE_INFINITY : sign * value);
  return rows.sort((a, b) => (sortValue(a) === sortValue(b) ? 0 : sortValue(a) - sortValue(b)));
}
