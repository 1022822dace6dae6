import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { ArrangementReview } from "./arrangement-review";

/** The way up from a review of an arrangement, and from a page of one. */
export function ArrangementCrumbs({ of }: { of?: Pick<ArrangementReview, "reference" | "scorecardTitle"> }) {
  return (
    <Breadcrumbs>
      <Link to="/scorecards" className="govuk-breadcrumbs__link">
        Scorecards
      </Link>
      <Link to="/arrangement-reviews" className="govuk-breadcrumbs__link">
        Reviews of arrangements
      </Link>
      {of ? (
        <Link
          to="/arrangement-reviews/$review"
          params={{ review: of.reference }}
          className="govuk-breadcrumbs__link"
        >
          {of.scorecardTitle}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
