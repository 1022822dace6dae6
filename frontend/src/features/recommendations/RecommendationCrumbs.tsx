import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a recommendation. */
export function RecommendationCrumbs() {
  return (
    <Breadcrumbs>
      <Link to="/tracker" className="govuk-breadcrumbs__link">
        Tracker
      </Link>
      <Link to="/recommendations" className="govuk-breadcrumbs__link">
        Recommendations
      </Link>
    </Breadcrumbs>
  );
}
