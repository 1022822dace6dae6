import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { Recommendation } from "./recommendation";

/** The way up from a recommendation, and from a page of one. */
export function RecommendationCrumbs({ of }: { of?: Pick<Recommendation, "reference" | "cited"> }) {
  return (
    <Breadcrumbs>
      <Link to="/tracker" className="govuk-breadcrumbs__link">
        Tracker
      </Link>
      <Link to="/recommendations" className="govuk-breadcrumbs__link">
        Recommendations
      </Link>
      {of ? (
        <Link
          to="/recommendations/$recommendation"
          params={{ recommendation: of.reference }}
          className="govuk-breadcrumbs__link"
        >
          {of.cited}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
