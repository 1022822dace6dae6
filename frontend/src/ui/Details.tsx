import type { ReactNode } from "react";

export function Details({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** For what is made only once somebody asks for it. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className="govuk-details"
      open={open}
      onToggle={onOpen && (({ currentTarget }) => (currentTarget.open ? onOpen() : undefined))}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
