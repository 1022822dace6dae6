import type { ReactNode } from "react";
import { Explained, type TermCode } from "./Glossary";

export interface SummaryRow {
  key: string;
  /** What explains the key, where the glossary does. */
  term?: TermCode;
  value: ReactNode;
}

/** Names and what they are. Rows without a value are left out by the caller, never shown empty. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div className="govuk-summary-list__row" key={row.key}>
          <dt className="govuk-summary-list__key">
            {row.term ? <Explained code={row.term}>{row.key}</Explained> : row.key}
          </dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
