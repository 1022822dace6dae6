import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type IndicatorReviewInBrief, reviewState } from "./indicator-review";

/** The reviews that go on, then those that are over. */
export function ReviewList({ reviews }: { reviews: readonly IndicatorReviewInBrief[] }) {
  return (
    <ul className="app-list">
      {reviews.map((review) => {
        const { words, colour } = reviewState(review.state);
        return (
          <li className="app-list__item" key={review.reference}>
            <h2 className="govuk-heading-s">
              <Link
                to="/indicator-reviews/$review"
                params={{ review: review.reference }}
                className="govuk-link"
              >
                {review.scorecardTitle}, {review.reference}
              </Link>
            </h2>
            <p className="app-list__tags app-state">
              <Tag colour={colour}>{words}</Tag>
            </p>
            <p className="govuk-body">{review.purpose}</p>
            <p className="govuk-body app-muted">{standing(review)}</p>
          </li>
        );
      })}
    </ul>
  );
}

function standing({
  state,
  mine,
  participants,
  reportsOn,
  appliesFrom,
  askAgainOn,
  endedAt,
}: IndicatorReviewInBrief) {
  if (state === "RUNNING") {
    const group = participants === 1 ? "1 person" : `${participants} people`;
    return `${group}${mine ? ", you among them" : ""}. Decides by ${londonDate(reportsOn)}.`;
  }
  if (appliesFrom) {
    const again = askAgainOn ? ` What was dropped is asked about again on ${londonDate(askAgainOn)}.` : "";
    return `Counts from ${londonDate(appliesFrom)}.${again}`;
  }
  return endedAt ? `Abandoned on ${londonDate(endedAt)}.` : "";
}
