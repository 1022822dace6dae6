import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a page under Figures. A child is the page between. */
export function FigureCrumbs({ children }: { children?: ReactNode }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/figures" className="govuk-breadcrumbs__link">
        Figures
      </Link>
      {children}
    </Breadcrumbs>
  );
}
