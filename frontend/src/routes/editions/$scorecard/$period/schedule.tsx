import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { ApiProblem } from "#/api/problem";
import { scorecardQuery } from "#/api/queries";
import { editionQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { EditionStepDone } from "#/features/editions/EditionStepDone";
import { revisionSearch } from "#/features/editions/revision";
import { ScheduleForm } from "#/features/editions/ScheduleForm";
import { standingWords } from "#/features/editions/words";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { useEditionWrite } from "./-use-edition-write";

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
  const place = { ...Route.useParams(), ...Route.useSearch() };
  const { scorecard, period, revision } = place;
  const series = useSuspenseQuery(scorecardQuery(scorecard)).data;
  const { edition, change, form, outcome } = useEditionWrite(place, (etag, at: string) =>
    versioned(
      client.PUT("/scorecards/{scorecard}/editions/{period}/publication-time", {
        params: { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } },
        body: { at },
      }),
    ),
  );
  if (change.isSuccess) {
    return <EditionStepDone done="Time set" whatNext={whatNext(edition)} edition={edition} />;
  }
  const reason =
    change.error instanceof ApiProblem
      ? change.error.errors.find(({ pointer }) => pointer === "/at")?.detail
      : undefined;
  return (
    <>
      <EditionCrumbs place={place} edition={edition} />
      <ScheduleForm
        {...form}
        scorecard={series}
        refusedTime={reason ? { reason, attempt: outcome.attempt } : undefined}
        outcome={<WriteOutcome {...outcome} />}
        onSchedule={(at) => change.mutate(at)}
      />
    </>
  );
}

function whatNext(edition: Parameters<typeof standingWords>[0]) {
  const { word, next } = standingWords(edition);
  return `${word}. ${next}`;
}
