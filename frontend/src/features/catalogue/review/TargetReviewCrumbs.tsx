import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { TargetReview } from "./target-review";

/** The way up from a review of targets, and from a measure of one. */
export function TargetReviewCrumbs({
  of,
}: {
  of?: Pick<TargetReview, "scorecard" | "scorecardTitle" | "year" | "yearLabel">;
}) {
  return (
    <Breadcrumbs>
      <Link to="/figures" className="govuk-breadcrumbs__link">
        Figures
      </Link>
      <Link to="/target-reviews" className="govuk-breadcrumbs__link">
        Target reviews
      </Link>
      {of ? (
        <Link
          to="/target-reviews/$scorecard/$year"
          params={{ scorecard: of.scorecard, year: String(of.year) }}
          className="govuk-breadcrumbs__link"
        >
          {of.scorecardTitle}, {of.yearLabel}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
