import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link, notFound } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { scorecardQuery } from "#/api/queries";
import { editionQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { EditionStep } from "#/features/editions/EditionStep";
import { EditionStepDone } from "#/features/editions/EditionStepDone";
import { revisionSearch } from "#/features/editions/revision";
import { type StepName, stepNames, stepPermissions, stepWords } from "#/features/editions/steps";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { WriteOutcome } from "#/ui/WriteOutcome";

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
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
    ]),
  component: Step,
});

function Step() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  const { step } = Route.useRouteContext();
  const cache = useQueryClient();
  const query = useSuspenseQuery(editionQuery(scorecard, period, revision));
  const { data: edition, etag } = query.data;
  const series = useSuspenseQuery(scorecardQuery(scorecard)).data;

  const take = useMutation({
    mutationFn: (reason: string) => takeStep(step, { scorecard, period, revision }, etag, reason),
    onSuccess: (changed) => {
      cache.setQueryData(editionQuery(scorecard, period, revision).queryKey, changed);
      // What members can read has changed with it: lists, documents, the scorecard's latest edition.
      void cache.invalidateQueries();
    },
  });
  const reload = async () => {
    await query.refetch();
    take.reset();
  };

  if (take.isSuccess) {
    const { done, whatNext } = stepWords(step);
    return <EditionStepDone done={done} whatNext={whatNext} edition={edition} />;
  }
  return (
    <>
      <Breadcrumbs>
        <Link to="/editions" className="govuk-breadcrumbs__link">
          Editions
        </Link>
        <Link
          to="/editions/$scorecard/$period"
          params={{ scorecard, period }}
          search={{ revision }}
          className="govuk-breadcrumbs__link"
        >
          {edition.scorecardTitle}, {edition.periodLabel}
        </Link>
      </Breadcrumbs>
      <EditionStep
        step={step}
        edition={edition}
        scorecard={series}
        busy={take.isPending}
        hasProblem={Boolean(take.error)}
        outcome={
          <WriteOutcome
            what="edition"
            problem={take.error}
            attempt={take.submittedAt}
            onReload={reload}
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
        onTake={(reason) => take.mutate(reason)}
      />
    </>
  );
}

type EditionPlace = { scorecard: string; period: string; revision?: number };

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
