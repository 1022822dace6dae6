import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { ApiProblem } from "#/api/problem";
import { editionDocumentQuery } from "#/api/queries";
import { editionQuery } from "#/api/versioned-queries";
import { requirePermission } from "#/app/permissions";
import {
  EditionHistory,
  EditionNextSteps,
  EditionOverview,
  EditionStanding,
} from "#/features/editions/EditionView";
import {
  type DraftWords,
  dataNoteLimit,
  OverviewForm,
  overviewLimit,
} from "#/features/editions/OverviewForm";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/editions/$scorecard/$period/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(editionQuery(params.scorecard, params.period)),
  component: Edition,
});

function Edition() {
  const { scorecard, period } = Route.useParams();
  // The key throws away what was typed when the address changes to another edition.
  return <EditionPage key={`${scorecard} ${period}`} scorecard={scorecard} period={period} />;
}

function EditionPage({ scorecard, period }: { scorecard: string; period: string }) {
  const cache = useQueryClient();
  const query = useSuspenseQuery(editionQuery(scorecard, period));
  const { data: edition, etag } = query.data;

  const save = useMutation({
    mutationFn: ({ overview, dataNote }: DraftWords) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}", {
          params: { path: { scorecard, period }, header: { "If-Match": etag } },
          body: { overview, dataNote },
        }),
      ),
    onSuccess: (saved) => {
      cache.setQueryData(editionQuery(scorecard, period).queryKey, saved);
      void cache.invalidateQueries({ queryKey: editionDocumentQuery(scorecard, period).queryKey });
    },
  });
  const reload = async () => {
    await query.refetch();
    save.reset();
  };

  const problem = save.error;
  const errorOf = (field: keyof DraftWords) =>
    problem instanceof ApiProblem
      ? problem.errors.find(({ pointer }) => pointer === `/${field}`)?.detail
      : undefined;
  return (
    <>
      <Breadcrumbs>
        <Link to="/" className="govuk-breadcrumbs__link">
          Home
        </Link>
        <Link to="/editions" className="govuk-breadcrumbs__link">
          Editions
        </Link>
      </Breadcrumbs>
      <WriteOutcome
        what="edition"
        problem={problem}
        success={save.isSuccess ? "The overview is saved" : undefined}
        attempt={save.submittedAt}
        onReload={reload}
        fieldIdOf={(pointer) => ({ "/overview": "overview", "/dataNote": "data-note" })[pointer]}
      />
      <Page
        title={edition.scorecardTitle}
        caption={`Edition for ${edition.periodLabel}`}
        hasError={Boolean(problem)}
      >
        <div className="app-column">
          <EditionStanding edition={edition} />
          {edition.actions.includes("EDIT") ? (
            <OverviewForm
              saved={{ overview: edition.overview, dataNote: edition.dataNote ?? "" }}
              busy={save.isPending}
              errors={{
                overview: tooLong("The overview", errorOf("overview"), overviewLimit),
                dataNote: tooLong("The data note", errorOf("dataNote"), dataNoteLimit),
              }}
              onSave={(words) => save.mutate(words)}
            />
          ) : (
            <EditionOverview overview={edition.overview} dataNote={edition.dataNote} />
          )}
          <EditionNextSteps edition={edition} />
          <EditionHistory edition={edition} />
        </div>
      </Page>
    </>
  );
}

function tooLong(what: string, detail: string | undefined, limit: number) {
  return detail ? `${what} ${detail} (at most ${limit} characters)` : undefined;
}
