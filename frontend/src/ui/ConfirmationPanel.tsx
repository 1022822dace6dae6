import type { ReactNode } from "react";

interface ConfirmationPanelProps {
  /** What has been done: the page's heading and its title in the browser. */
  title: string;
  children?: ReactNode;
}

/** The head of a page that says something is done. */
export function ConfirmationPanel({ title, children }: ConfirmationPanelProps) {
  return (
    <>
      <title>{`${title} - Scrutineer`}</title>
      <div className="govuk-panel govuk-panel--confirmation">
        <h1 className="govuk-panel__title" tabIndex={-1}>
          {title}
        </h1>
        {children ? <div className="govuk-panel__body">{children}</div> : null}
      </div>
    </>
  );
}
