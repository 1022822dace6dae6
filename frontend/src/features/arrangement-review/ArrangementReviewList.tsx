import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import type { ListedArrangementReview } from "./arrangement-review";

const colours = { OPEN: "yellow", DECIDED: "green", ABANDONED: "grey" } as const;

/** Reviews of arrangements, each with where it stands. */
export function ArrangementReviewList({ reviews }: { reviews: readonly ListedArrangementReview[] }) {
  return (
    <ul className="app-list">
      {reviews.map(({ reference, scorecardTitle, state, stateText, openedAt, nextReviewOn }) => (
        <li className="app-list__item" key={reference}>
          <h2 className="govuk-heading-s">
            <Link to="/arrangement-reviews/$review" params={{ review: reference }} className="govuk-link">
              {scorecardTitle} ({reference})
            </Link>
          </h2>
          <p className="app-list__tags app-state">
            <Tag colour={colours[state]}>{stateText}</Tag>
          </p>
          <p className="govuk-body app-muted">
            Opened {londonDate(openedAt)}.{" "}
            {nextReviewOn ? `It is looked at again on ${londonDate(nextReviewOn)}.` : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
