import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";

type EditionSummary = components["schemas"]["EditionSummary"];
type Scorecard = components["schemas"]["Scorecard"];

/** What waits for this person. A list they have no part in is left out. */
export interface TaskLists {
  toPrepare?: readonly EditionSummary[];
  toApprove?: readonly EditionSummary[];
  toPublish?: readonly EditionSummary[];
  /** How many requests. */
  toDecide?: number;
  toAnswer?: number;
  /** Scorecards whose arrangement is due for review. */
  toReview?: readonly Scorecard[];
}

export function Tasks({ toPrepare, toApprove, toPublish, toDecide, toAnswer, toReview }: TaskLists) {
  const tasks = [
    ...editionTasks(toPrepare, "Prepare and submit", "Draft"),
    ...editionTasks(toApprove, "Approve or return", "With the board"),
    ...editionTasks(toPublish, "Publish", "Approved"),
    ...requestTask(toDecide, "waiting", "to accept or decline"),
    ...requestTask(toAnswer, "accepted", "to answer"),
    ...reviewTasks(toReview),
  ];
  if (tasks.length === 0) return <p className="govuk-body">Nothing is waiting for you.</p>;
  return <ul className="govuk-task-list">{tasks}</ul>;
}

function editionTasks(editions: readonly EditionSummary[] | undefined, action: string, state: string) {
  return (editions ?? []).map(({ scorecard, scorecardTitle, period, periodLabel }) => (
    <Task key={`${action} ${scorecard} ${period}`} status={state}>
      <Link
        to="/editions/$scorecard/$period"
        params={{ scorecard, period }}
        className="govuk-link govuk-task-list__link"
      >
        {action}: {scorecardTitle}, {periodLabel}
      </Link>
    </Task>
  ));
}

function requestTask(count: number | undefined, show: "waiting" | "accepted", action: string) {
  if (!count) return [];
  return [
    <Task key={show} status={`${count} waiting`}>
      <Link to="/requests" search={{ show }} className="govuk-link govuk-task-list__link">
        {count === 1 ? "1 deep-dive request" : `${count} deep-dive requests`} {action}
      </Link>
    </Task>,
  ];
}

function reviewTasks(scorecards: readonly Scorecard[] | undefined) {
  return (scorecards ?? []).map(({ code, title, arrangement }) => (
    <Task key={`review ${code}`} status={`Due ${londonDate(arrangement?.nextReviewOn ?? "")}`}>
      <Link
        to="/scorecards/$scorecard"
        params={{ scorecard: code }}
        className="govuk-link govuk-task-list__link"
      >
        Review the arrangement: {title}
      </Link>
    </Task>
  ));
}

function Task({ status, children }: { status: string; children: ReactNode }) {
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">{children}</div>
      <div className="govuk-task-list__status">
        <Tag colour="yellow">{status}</Tag>
      </div>
    </li>
  );
}
