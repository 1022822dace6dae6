import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { owedInWords, owing } from "./owed";

type EditionTasks = components["schemas"]["EditionTasks"];
type EditionSummary = components["schemas"]["EditionSummary"];
type Scorecard = components["schemas"]["Scorecard"];
type AnnualReport = components["schemas"]["AnnualReports"]["items"][number];

/** What waits for this person. A list they have no part in is left out. */
export interface TaskLists {
  /** Drafts to which one's own services may owe figures or commentary. */
  drafts?: readonly EditionTasks[];
  toPrepare?: readonly EditionSummary[];
  toApprove?: readonly EditionSummary[];
  toPublish?: readonly EditionSummary[];
  /** Annual reports whose next step is this person's. */
  reports?: readonly AnnualReport[];
  /** How many requests. */
  toDecide?: number;
  toAnswer?: number;
  /** How many general questions. */
  toAnswerGenerally?: number;
  /** Those that a committee is to hear, of which it is then recorded what was said. */
  toHear?: number;
  /** How many accepted requests wait for a clinic. */
  toArrange?: number;
  /** Proposals of times of which one is to be booked, and how many have answered each. */
  toBook?: readonly { reference: string; title: string; answered: string }[];
  /** Scorecards whose arrangement is due for review. */
  toReview?: readonly Scorecard[];
  /** Whether one of the lists could not be read: then an empty list says nothing. */
  incomplete?: boolean;
}

export function Tasks({
  drafts,
  toPrepare,
  toApprove,
  toPublish,
  reports,
  toDecide,
  toAnswer,
  toAnswerGenerally,
  toHear,
  toArrange,
  toBook,
  toReview,
  incomplete,
}: TaskLists) {
  const tasks = [
    ...owedTasks(drafts),
    ...editionTasks(toPrepare, "Prepare and submit", "Draft"),
    ...editionTasks(toApprove, "Approve or return", "With the board"),
    ...editionTasks(
      toPublish?.filter(({ heldBack }) => !heldBack),
      "Publish",
      "Approved",
    ),
    ...editionTasks(
      toPublish?.filter(({ heldBack }) => heldBack),
      "Look at what changed",
      "Held back",
    ),
    ...reportTasks(reports),
    ...requestTask(toDecide, "waiting", "to accept or decline"),
    ...requestTask(toAnswer, "accepted", "to answer"),
    ...queryTask(toAnswerGenerally),
    ...requestTask(toHear, "accepted", "for an officer at a committee"),
    ...clinicTask(toArrange),
    ...bookingTasks(toBook),
    ...reviewTasks(toReview),
  ];
  if (tasks.length === 0 && incomplete) return null;
  if (tasks.length === 0) return <p className="govuk-body">Nothing is waiting for you.</p>;
  return <ul className="govuk-task-list">{tasks}</ul>;
}

function owedTasks(drafts: readonly EditionTasks[] | undefined) {
  return owing(drafts ?? []).map(({ draft, owed, overdue }) => (
    <Task
      key={`owed ${draft.scorecard} ${draft.period} ${draft.revision}`}
      status={owedInWords(owed, overdue)}
      colour={overdue > 0 ? "red" : "yellow"}
    >
      <Link
        to="/editions/$scorecard/$period/tasks"
        params={{ scorecard: draft.scorecard, period: draft.period }}
        search={{ revision: draft.revision > 1 ? draft.revision : undefined }}
        className="govuk-link govuk-task-list__link"
      >
        Figures and commentary: {draft.scorecardTitle}, {draft.periodLabel}
      </Link>
    </Task>
  ));
}

function editionTasks(editions: readonly EditionSummary[] | undefined, action: string, state: string) {
  return (editions ?? []).map(({ scorecard, scorecardTitle, period, periodLabel, revision }) => (
    <Task key={`${action} ${scorecard} ${period} ${revision}`} status={state}>
      <Link
        to="/editions/$scorecard/$period"
        params={{ scorecard, period }}
        search={{ revision: revision > 1 ? revision : undefined }}
        className="govuk-link govuk-task-list__link"
      >
        {action}: {scorecardTitle}, {periodLabel}
      </Link>
    </Task>
  ));
}

const reportActions: Partial<Record<AnnualReport["state"], string>> = {
  DRAFT: "Write and give to the board",
  SUBMITTED: "Approve or return",
  APPROVED: "Publish",
};

function reportTasks(reports: readonly AnnualReport[] | undefined) {
  return (reports ?? []).map(({ reference, scorecardTitle, year, state, stateText }) => (
    <Task key={`report ${reference}`} status={stateText}>
      <Link
        to="/annual-reports/$report"
        params={{ report: reference }}
        className="govuk-link govuk-task-list__link"
      >
        {reportActions[state]}: annual report, {scorecardTitle}, {year.label}
      </Link>
    </Task>
  ));
}

function requestTask(count: number | undefined, show: "waiting" | "accepted", action: string) {
  if (!count) return [];
  return [
    <Task key={action} status={`${count} waiting`}>
      <Link to="/requests" search={{ show }} className="govuk-link govuk-task-list__link">
        {count === 1 ? "1 deep-dive request" : `${count} deep-dive requests`} {action}
      </Link>
    </Task>,
  ];
}

function queryTask(count: number | undefined) {
  if (!count) return [];
  return [
    <Task key="general questions" status={`${count} waiting`}>
      <Link to="/queries" search={{ show: "waiting" }} className="govuk-link govuk-task-list__link">
        {count === 1 ? "1 general question" : `${count} general questions`} to answer
      </Link>
    </Task>,
  ];
}

function clinicTask(count: number | undefined) {
  if (!count) return [];
  return [
    <Task key="arrange" status={`${count} waiting`}>
      <Link to="/clinics/new" className="govuk-link govuk-task-list__link">
        Arrange a clinic for {count === 1 ? "1 deep-dive request" : `${count} deep-dive requests`}
      </Link>
    </Task>,
  ];
}

function bookingTasks(proposals: TaskLists["toBook"]) {
  return (proposals ?? []).map(({ reference, title, answered }) => (
    <Task key={`book ${reference}`} status={answered}>
      <Link
        to="/clinic-times/$times"
        params={{ times: reference }}
        className="govuk-link govuk-task-list__link"
      >
        Book one of the times: {title}
      </Link>
    </Task>
  ));
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

interface TaskProps {
  status: string;
  colour?: "red" | "yellow";
  children: ReactNode;
}

function Task({ status, colour = "yellow", children }: TaskProps) {
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">{children}</div>
      <div className="govuk-task-list__status app-state">
        <Tag colour={colour}>{status}</Tag>
      </div>
    </li>
  );
}
