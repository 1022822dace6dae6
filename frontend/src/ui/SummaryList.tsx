import type { ReactNode } from "react";

export interface SummaryRow {
  key: string;
  /** The key as it is shown, where more than its words stand there. */
  heading?: ReactNode;
  value: ReactNode;
}

/** Names and what they are. Rows without a value are left out by the caller, never shown empty. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div className="govuk-summary-list__row" key={row.key}>
          <dt className="govuk-summary-list__key">{row.heading ?? row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
