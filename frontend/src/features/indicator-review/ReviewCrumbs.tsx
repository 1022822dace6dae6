import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a review of measures, and from a measure of one. */
export function ReviewCrumbs({ of }: { of?: { reference: string; scorecardTitle: string } }) {
  return (
    <Breadcrumbs>
      <Link to="/scorecards" className="govuk-breadcrumbs__link">
        Scorecards
      </Link>
      <Link to="/indicator-reviews" className="govuk-breadcrumbs__link">
        Reviews of measures
      </Link>
      {of ? (
        <Link
          to="/indicator-reviews/$review"
          params={{ review: of.reference }}
          className="govuk-breadcrumbs__link"
        >
          {of.scorecardTitle}, {of.reference}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
