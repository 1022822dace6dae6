import type { ReactNode } from "react";
import { ScrollRegion } from "./ScrollRegion";

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Where rows are stacked on a narrow screen, each of its cells says the heading first. */
  named?: boolean;
  /** Of its cells. */
  className?: string;
}

interface TableProps<Row> {
  caption: string;
  /** It is read out but not shown unless it has a size. */
  captionSize?: "s" | "m";
  /** What the part of the page that may scroll sideways is called, unless as the caption. */
  region?: string;
  /** The first heads each row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  className?: string;
  rowClassName?: (row: Row) => string | undefined;
}

/** Rows that can be read one by one: each has a heading, and so has each column. */
export function Table<Row>({
  caption,
  captionSize,
  region = caption,
  columns,
  rows,
  keyOf,
  className,
  rowClassName,
}: TableProps<Row>) {
  return (
    <ScrollRegion label={region}>
      <table className={classes("govuk-table", className)}>
        <caption
          className={`govuk-table__caption ${captionSize ? `govuk-table__caption--${captionSize}` : "govuk-visually-hidden"}`}
        >
          {caption}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ heading, numeric }) => (
              <th
                key={heading}
                scope="col"
                className={classes("govuk-table__header", numeric && "govuk-table__header--numeric")}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row) => (
            <tr key={keyOf(row)} className={classes("govuk-table__row", rowClassName?.(row))}>
              {columns.map((column, place) => (
                <Cell key={column.heading} column={column} row={row} isHeading={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  isHeading: boolean;
}

function Cell<Row>({ column: { heading, cell, numeric, named, className }, row, isHeading }: CellProps<Row>) {
  if (isHeading) {
    return (
      <th scope="row" className={classes("govuk-table__header", className)}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td className={classes("govuk-table__cell", numeric && "govuk-table__cell--numeric", className)}>
      {named ? <span className="app-stacked__label">{heading}: </span> : null}
      {cell(row)}
    </td>
  );
}

function classes(...names: (string | false | undefined)[]) {
  return names.filter(Boolean).join(" ");
}
