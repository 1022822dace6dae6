import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { countsInWords, type TargetReviewInBrief } from "./target-review";

/** The reviews that go on, then those that are over. */
export function TargetReviewList({ reviews }: { reviews: readonly TargetReviewInBrief[] }) {
  return (
    <ul className="app-list">
      {reviews.map(
        ({ scorecard, scorecardTitle, year, yearLabel, boardOn, approvedAt, abandonedAt, counts }) => (
          <li className="app-list__item" key={`${scorecard} ${year}`}>
            <h2 className="govuk-heading-s">
              <Link
                to="/target-reviews/$scorecard/$year"
                params={{ scorecard, year: String(year) }}
                className="govuk-link"
              >
                Targets for {yearLabel}: {scorecardTitle}
              </Link>
            </h2>
            <p className="app-list__tags app-state">
              {approvedAt ? (
                <Tag colour="green">Approved</Tag>
              ) : abandonedAt ? (
                <Tag colour="grey">Abandoned</Tag>
              ) : (
                <Tag colour="blue">Goes on</Tag>
              )}
            </p>
            <p className="govuk-body">Measures: {countsInWords(counts)}.</p>
            {approvedAt ? (
              <p className="govuk-body app-muted">Approved on {londonDate(approvedAt)}.</p>
            ) : abandonedAt ? (
              <p className="govuk-body app-muted">Abandoned on {londonDate(abandonedAt)}.</p>
            ) : boardOn ? (
              <p className="govuk-body app-muted">The board looks at it on {londonDate(boardOn)}.</p>
            ) : null}
          </li>
        ),
      )}
    </ul>
  );
}
