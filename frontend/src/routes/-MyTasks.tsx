import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { annualReportsQuery } from "#/api/annual-reports";
import { proposalsQuery } from "#/api/clinic-times";
import { clinicsQuery } from "#/api/clinics";
import { editionsQuery, editionTasksQuery } from "#/api/editions";
import { generalQueriesQuery } from "#/api/general-queries";
import { requestsQuery } from "#/api/requests";
import type { components } from "#/api/schema";
import { scorecardsQuery } from "#/api/scorecards";
import { type Me, may } from "#/app/permissions";
import { waitingForClinic } from "#/features/clinics/clinic";
import { answeredInWords } from "#/features/clinics/times";
import { Tasks } from "#/features/home/Tasks";
import { isReviewDue } from "#/features/scorecards/review";
import { ListProblem } from "#/ui/ListProblem";

type Request = components["schemas"]["DeepDiveRequest"];

/** What waits for this person, by what they may do. */
export function MyTasks({ me }: { me: Me }) {
  const prepares = may(me, "editions:prepare");
  const approves = may(me, "editions:approve");
  const publishes = may(me, "editions:publish");
  const decides = may(me, "requests:triage");
  const answers = may(me, "requests:answer");
  const arranges = may(me, "clinics:arrange");
  const reviews = may(me, "scorecards:write", "requests:triage");
  const writes = may(me, "commentary:write") && !prepares;
  const toPrepare = useQuery({ ...editionsQuery({ state: "DRAFT" }), enabled: prepares || writes });
  const toApprove = useQuery({ ...editionsQuery({ state: "SUBMITTED" }), enabled: approves });
  const toPublish = useQuery({ ...editionsQuery({ state: "APPROVED" }), enabled: publishes });
  const reports = useQuery({ ...annualReportsQuery, enabled: prepares || approves || publishes });
  const toDecide = useQuery({ ...requestsQuery({ state: "SUBMITTED" }), enabled: decides });
  const toReview = useQuery({ ...scorecardsQuery, enabled: reviews });
  const toAnswer = useQuery({ ...requestsQuery({ state: "ACCEPTED" }), enabled: answers });
  const toAnswerGenerally = useQuery({ ...generalQueriesQuery({ state: "ASKED" }), enabled: decides });
  const toHear = useQuery({ ...requestsQuery({ state: "ACCEPTED" }), enabled: decides });
  const accepted = useQuery({ ...requestsQuery({ state: "ACCEPTED" }), enabled: arranges });
  const planned = useQuery({ ...clinicsQuery({ state: "PLANNED" }), enabled: arranges });
  const proposed = useQuery({ ...proposalsQuery({ state: "OPEN" }), enabled: arranges });
  const owed = useQueries({
    queries: (writes ? (toPrepare.data ?? []) : []).map(({ scorecard, period, revision }) =>
      editionTasksQuery(scorecard, period, revision > 1 ? revision : undefined),
    ),
  });
  if (!(prepares || approves || publishes || decides || answers || writes)) return null;

  const toArrange =
    arranges && accepted.data && planned.data ? waitingForClinic(accepted.data, planned.data) : undefined;
  const lists = [
    toPrepare,
    toApprove,
    toPublish,
    reports,
    toDecide,
    toAnswer,
    toAnswerGenerally,
    toHear,
    accepted,
    planned,
    proposed,
    toReview,
    ...owed,
  ];
  const failed = lists.filter(({ isError }) => isError);
  return (
    <div className="app-column">
      <h2 className="govuk-heading-m">Waiting for you</h2>
      {lists.some(({ isLoading }) => isLoading) ? (
        <p className="govuk-body">Loading what is waiting.</p>
      ) : (
        <Tasks
          drafts={writes ? owed.flatMap(({ data }) => data ?? []) : undefined}
          toPrepare={prepares ? toPrepare.data : undefined}
          toApprove={toApprove.data}
          toPublish={toPublish.data}
          reports={reports.data?.filter(
            ({ state }) =>
              (state === "DRAFT" && prepares) ||
              (state === "SUBMITTED" && approves) ||
              (state === "APPROVED" && publishes),
          )}
          toDecide={count(toDecide.data, "ACCEPT", "DECLINE")}
          toAnswer={count(toAnswer.data, "ANSWER")}
          toAnswerGenerally={toAnswerGenerally.data?.length}
          toHear={count(toHear.data, "HEAR")}
          toArrange={toArrange?.length}
          toBook={proposed.data
            ?.filter(({ actions }) => actions.includes("BOOK"))
            .map((proposal) => ({ ...proposal, answered: answeredInWords(proposal, new Date()) }))}
          toReview={reviews ? toReview.data?.items.filter(isDue) : undefined}
          incomplete={failed.length > 0}
        />
      )}
      {failed[0] ? (
        <ListProblem
          what={failed.length < lists.length ? "Some of what waits for you" : "What waits for you"}
          problem={failed[0].error}
          onRetry={() => Promise.all(failed.map(({ refetch }) => refetch()))}
        />
      ) : null}
      {may(me, "figures:write", "figures:write-own") ? (
        <p className="govuk-body">
          <Link to="/figures/grid" className="govuk-link">
            Type figures, and see which are owed
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** How many of them this person has something to do with now: those joined to another move with it and do not count. */
function count(requests: readonly Request[] | undefined, ...actions: Request["actions"]) {
  return requests?.filter(
    (request) => !request.joinedTo && actions.some((action) => request.actions.includes(action)),
  ).length;
}

function isDue({ arrangement }: components["schemas"]["Scorecard"]) {
  return isReviewDue(arrangement?.nextReviewOn, new Date());
}
