import { ScrollRegion } from "#/ui/ScrollRegion";
import { GridRow } from "./GridRow";
import type { SharedProps } from "./row";

/** Measures beside periods: every cell an input of its own. */
export function GridTable(shared: SharedProps) {
  const { table } = shared;
  return (
    <>
      <p className="govuk-hint app-grid__hint" aria-hidden="true">
        Scroll sideways to see every period.
      </p>
      <ScrollRegion label={table.title}>
        <table className="govuk-table app-grid">
          <caption className="govuk-table__caption govuk-table__caption--m">{table.title}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header app-grid__measure">
                Measure
              </th>
              {table.periods.map(({ code, label }) => (
                <th scope="col" className="govuk-table__header" key={code}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {table.measures.map((measure, index) => (
            <GridRow key={measure.indicator} measure={measure} row={index} {...shared} />
          ))}
        </table>
      </ScrollRegion>
    </>
  );
}
