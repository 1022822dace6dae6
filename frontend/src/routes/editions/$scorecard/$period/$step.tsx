import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, notFound } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { editionCommentsQuery, editionQuery, editionTasksQuery } from "#/api/editions";
import { scorecardQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { openComments } from "#/features/editions/comments";
import { EditionCrumbs, type EditionPlace } from "#/features/editions/EditionCrumbs";
import { EditionStep } from "#/features/editions/EditionStep";
import { EditionStepDone } from "#/features/editions/EditionStepDone";
import { revisionSearch } from "#/features/editions/revision";
import { type StepName, stepNames, stepPermissions, stepWords } from "#/features/editions/steps";
import { DoubtfulFigures } from "#/features/editions/tasks/DoubtfulFigures";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { useEditionWrite } from "./-use-edition-write";

export const Route = createFileRoute("/editions/$scorecard/$period/$step")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context, params }) => {
    const step = stepNames.find((name) => name === params.step);
    if (!step) throw notFound();
    requirePermission(context.me, stepPermissions[step]);
    return { step };
  },
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: ({ context: { queryClient }, params: { scorecard, period }, deps: { revision } }) =>
    Promise.all([
      // Fresh, as the step is taken on what is shown here.
      queryClient.fetchQuery({ ...editionQuery(scorecard, period, revision), staleTime: 0 }),
      queryClient.fetchQuery({ ...editionCommentsQuery(scorecard, period, revision), staleTime: 0 }),
      queryClient.fetchQuery({ ...editionTasksQuery(scorecard, period, revision), staleTime: 0 }),
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
    ]),
  component: Step,
});

function Step() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  const place = { scorecard, period, revision };
  const { step } = Route.useRouteContext();
  const comments = useSuspenseQuery(editionCommentsQuery(scorecard, period, revision)).data;
  const tasks = useSuspenseQuery(editionTasksQuery(scorecard, period, revision)).data;
  const series = useSuspenseQuery(scorecardQuery(scorecard)).data.data;
  const { edition, change, form, outcome } = useEditionWrite(place, (etag, reason: string) =>
    takeStep(step, place, etag, reason),
  );
  if (change.isSuccess) {
    const { done, whatNext } = stepWords(step);
    return <EditionStepDone done={done} whatNext={whatNext} edition={edition} />;
  }
  return (
    <>
      <EditionCrumbs place={place} edition={edition} />
      <EditionStep
        {...form}
        step={step}
        scorecard={series}
        openComments={openComments(comments.items).length}
        doubtful={step === "submit" || step === "approve" ? <DoubtfulFigures tasks={tasks} /> : null}
        outcome={
          <WriteOutcome
            {...outcome}
            linkOf={(indicator) => (message) => (
              <Link
                to="/editions/$scorecard/$period/measures/$indicator"
                params={{ scorecard, period, indicator }}
                search={{ revision }}
              >
                {message}
              </Link>
            )}
          />
        }
        onTake={(reason) => change.mutate(reason)}
      />
    </>
  );
}

function takeStep(
  step: StepName,
  { scorecard, period, revision }: EditionPlace,
  etag: string,
  reason: string,
) {
  const params = { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } };
  switch (step) {
    case "submit":
      return versioned(client.POST("/scorecards/{scorecard}/editions/{period}/submission", { params }));
    case "return":
      return versioned(
        client.POST("/scorecards/{scorecard}/editions/{period}/return", { params, body: { reason } }),
      );
    case "approve":
      return versioned(client.POST("/scorecards/{scorecard}/editions/{period}/approval", { params }));
    case "publish":
      return versioned(client.POST("/scorecards/{scorecard}/editions/{period}/publication", { params }));
    case "unschedule":
      return versioned(
        client.DELETE("/scorecards/{scorecard}/editions/{period}/publication-time", { params }),
      );
  }
}
