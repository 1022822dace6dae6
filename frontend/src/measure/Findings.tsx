import type { ReactNode } from "react";
import type { components } from "#/api/schema";

type Finding = components["schemas"]["Finding"];

interface FindingsProps {
  findings: readonly Finding[];
  /** What stands before each, such as a link to the measure. */
  children?: (finding: Finding) => ReactNode;
}

/** Figures that must not be relied on, and why. */
export function Findings({ findings, children }: FindingsProps) {
  return (
    <ul className="govuk-list govuk-list--bullet app-column">
      {findings.map((finding) => (
        <li key={`${finding.indicator} ${finding.text}`}>
          {children ? <>{children(finding)}: </> : null}
          {finding.text}
        </li>
      ))}
    </ul>
  );
}
