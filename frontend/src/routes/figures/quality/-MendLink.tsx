import { Link } from "@tanstack/react-router";
import { gridSearch } from "#/features/figures/grid/GridChoice";
import type { Finding } from "#/features/quality/quality";

interface MendLinkProps {
  finding: Finding;
  /** Whether the reader may load files, and define measures. */
  loads: boolean;
  defines: boolean;
}

/** Leads to where it is put right, for those who may. */
export function MendLink({ finding, loads, defines }: MendLinkProps) {
  const { kind, grid, indicator, title, periodLabel } = finding;
  const of = (
    <span className="govuk-visually-hidden">
      : {title}
      {periodLabel ? `, ${periodLabel}` : ""}
    </span>
  );
  if (grid)
    return (
      <Link to="/figures/grid" search={gridSearch(grid)} className="govuk-link app-rows__link">
        Type the figure{of}
      </Link>
    );
  if (kind === "NO_SERVICE" && defines)
    return (
      <Link to="/measures/$indicator/change" params={{ indicator }} className="govuk-link app-rows__link">
        Name a lead service{of}
      </Link>
    );
  if (kind !== "NO_SERVICE" && loads)
    return (
      <Link to="/figures/import" className="govuk-link app-rows__link">
        Load the figure from a file{of}
      </Link>
    );
  return null;
}
