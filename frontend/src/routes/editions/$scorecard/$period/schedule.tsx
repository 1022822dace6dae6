import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { ApiProblem } from "#/api/problem";
import { scorecardQuery } from "#/api/queries";
import { editionQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { EditionStepDone } from "#/features/editions/EditionStepDone";
import { revisionSearch } from "#/features/editions/revision";
import { ScheduleForm } from "#/features/editions/ScheduleForm";
import { standingWords } from "#/features/editions/words";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/editions/$scorecard/$period/schedule")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:publish"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: ({ context: { queryClient }, params: { scorecard, period }, deps: { revision } }) =>
    Promise.all([
      // Fresh, as the time is set for what is shown here.
      queryClient.fetchQuery({ ...editionQuery(scorecard, period, revision), staleTime: 0 }),
      queryClient.ensureQueryData(scorecardQuery(scorecard)),
    ]),
  component: Schedule,
});

function Schedule() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  const cache = useQueryClient();
  const query = useSuspenseQuery(editionQuery(scorecard, period, revision));
  const { data: edition, etag } = query.data;
  const series = useSuspenseQuery(scorecardQuery(scorecard)).data;

  const schedule = useMutation({
    mutationFn: (at: string) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}/publication-time", {
          params: { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } },
          body: { at },
        }),
      ),
    onSuccess: (changed) => {
      cache.setQueryData(editionQuery(scorecard, period, revision).queryKey, changed);
      void cache.invalidateQueries();
    },
  });
  const reload = async () => {
    await query.refetch();
    schedule.reset();
  };

  if (schedule.isSuccess) {
    return <EditionStepDone done="Time set" whatNext={whatNext(schedule.data.data)} edition={edition} />;
  }
  const reason =
    schedule.error instanceof ApiProblem
      ? schedule.error.errors.find(({ pointer }) => pointer === "/at")?.detail
      : undefined;
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
      <ScheduleForm
        edition={edition}
        scorecard={series}
        busy={schedule.isPending}
        refusedTime={reason ? { reason, attempt: schedule.submittedAt } : undefined}
        hasProblem={Boolean(schedule.error)}
        outcome={
          <WriteOutcome
            what="edition"
            problem={schedule.error}
            attempt={schedule.submittedAt}
            onReload={reload}
          />
        }
        onSchedule={(at) => schedule.mutate(at)}
      />
    </>
  );
}

function whatNext(edition: Parameters<typeof standingWords>[0]) {
  const { word, next } = standingWords(edition);
  return `${word}. ${next}`;
}
