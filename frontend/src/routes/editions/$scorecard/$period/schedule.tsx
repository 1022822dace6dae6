import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { editionQuery } from "#/api/editions";
import { ApiProblem } from "#/api/problem";
import { scorecardQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { EditionStepDone } from "#/features/editions/EditionStepDone";
import { fullStateWords } from "#/features/editions/edition-state";
import { revisionSearch } from "#/features/editions/revision";
import { type Moment, ScheduleForm } from "#/features/editions/ScheduleForm";
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
  const series = useSuspenseQuery(scorecardQuery(scorecard)).data.data;
  const { edition, change, form, outcome } = useEditionWrite(place, (etag, moment: Moment) =>
    versioned(
      client.PUT("/scorecards/{scorecard}/editions/{period}/publication-time", {
        params: { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } },
        body: moment,
      }),
    ),
  );
  if (change.isSuccess) {
    return <EditionStepDone done="Time set" whatNext={whatNext(edition)} edition={edition} />;
  }
  const refused = (field: string) =>
    change.error instanceof ApiProblem
      ? change.error.errors.find(({ pointer }) => pointer === field)?.detail
      : undefined;
  const reason = refused("/at");
  const { attempt } = outcome;
  return (
    <>
      <EditionCrumbs place={place} edition={edition} />
      <ScheduleForm
        {...form}
        scorecard={series}
        refusedTime={reason ? { reason, attempt } : undefined}
        comesTwice={
          refused("/occurrence") && change.variables ? { at: change.variables.at, attempt } : undefined
        }
        outcome={<WriteOutcome {...outcome} />}
        onSchedule={(moment) => change.mutate(moment)}
      />
    </>
  );
}

function whatNext(edition: Parameters<typeof fullStateWords>[0]) {
  const { word, next } = fullStateWords(edition);
  return `${word}. ${next}`;
}
