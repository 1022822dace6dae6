// biome-ignore-all lint/a11y/noRedundantRoles: the styles change display, which would take the roles away
import type { ReactNode } from "react";
import { Explained, WhatIsThis } from "#/measure/Glossary";
import type { Heading } from "./columns";

interface CellProps {
  heading: Heading;
  className?: string;
  children: ReactNode;
}

/** A cell of the table or a part of a card, where it stands under its own label. */
export function Cell({ heading, className = "", children }: CellProps) {
  return (
    <td className={`app-measure__cell ${className}`} role="cell">
      <span className="app-measure__label">
        <span aria-hidden="true">{heading.label}</span>
        <WhatIsThis code={heading.term} />
      </span>
      {children}
    </td>
  );
}

interface PartProps {
  heading: Heading;
  /** In a table the column's heading is enough. */
  quiet?: boolean;
  children: ReactNode;
}

/** What stands second in a cell, under a small label. */
export function Part({ heading, quiet = false, children }: PartProps) {
  return (
    <div className={`app-measure__part${quiet ? " app-measure__part--quiet" : ""}`}>
      <span className="app-measure__part-label">
        <Explained code={heading.term}>{heading.label}</Explained>
      </span>
      {children}
    </div>
  );
}
