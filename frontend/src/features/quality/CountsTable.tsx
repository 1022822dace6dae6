import type { ReactNode } from "react";

interface CountsTableProps {
  caption: string;
  /** What a row is of. */
  heading: string;
  rows: readonly { key: string; of: ReactNode; open: number; explained: number }[];
}

/** How many things are open and how many explained. Narrow enough for a phone. */
export function CountsTable({ caption, heading, rows }: CountsTableProps) {
  return (
    <table className="govuk-table">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {heading}
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            Open
          </th>
          <th scope="col" className="govuk-table__header govuk-table__header--numeric">
            Explained
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(({ key, of, open, explained }) => (
          <tr className="govuk-table__row" key={key}>
            <th scope="row" className="govuk-table__header govuk-!-font-weight-regular">
              {of}
            </th>
            <td className="govuk-table__cell govuk-table__cell--numeric">{open.toLocaleString("en-GB")}</td>
            <td className="govuk-table__cell govuk-table__cell--numeric">
              {explained.toLocaleString("en-GB")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
