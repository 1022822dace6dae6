import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way to the page of data quality, and from one thing on it back to it. */
export function QualityCrumbs({ within = false }: { within?: boolean }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/figures" className="govuk-breadcrumbs__link">
        Figures
      </Link>
      {within ? (
        <Link to="/figures/quality" className="govuk-breadcrumbs__link">
          Data quality
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
