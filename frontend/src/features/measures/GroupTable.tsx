import { ScrollRegion } from "#/ui/ScrollRegion";
import type { MeasureDocument } from "./measure-document";
import { latestFigure } from "./trend";

type Group = NonNullable<MeasureDocument["groupFigures"]>[number];

interface Row {
  area: string;
  name: string;
  closeness?: string;
  display: string;
  value?: number;
  own: boolean;
}

/** A group's members one by one with the council among them: the best first where one way is good, the largest first otherwise. */
export function GroupTable({ group, document }: { group: Group; document: MeasureDocument }) {
  const caption = `${group.name}, one by one`;
  const rows = rowsOf(group, document);
  return (
    <ScrollRegion label={caption}>
      <table className="govuk-table app-figures app-figures--read">
        <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              Authority
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              Figure
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={row.area} className={`govuk-table__row${row.own ? " app-figures__own" : ""}`}>
              <th scope="row" className="govuk-table__header">
                {row.name}
                {row.own ? " (this council)" : ""}
                {row.closeness ? <span className="app-figures__how">{row.closeness}</span> : null}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">{row.display}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
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
