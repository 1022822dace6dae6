import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { editionTasksQuery } from "#/api/editions";
import { commentaryQuery, commentaryRevisionsQuery } from "#/api/measures";
import { glossaryQuery } from "#/api/service";
import { requirePermission } from "#/app/permissions";
import { CommentaryForm } from "#/features/editions/commentary/CommentaryForm";
import { EarlierWords } from "#/features/editions/commentary/EarlierWords";
import { OwedOfMeasure } from "#/features/editions/commentary/OwedOfMeasure";
import { commentaryForm, draftOf } from "#/features/editions/commentary/written";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { revisionSearch } from "#/features/editions/revision";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/editions/$scorecard/$period/measures/$indicator")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context }) => requirePermission(context.me, "commentary:write"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: ({ context: { queryClient }, params: { scorecard, period, indicator }, deps: { revision } }) =>
    Promise.all([
      queryClient.prefetchQuery(glossaryQuery),
      queryClient.ensureQueryData(editionTasksQuery(scorecard, period, revision)),
      // Fresh, as it is written over.
      queryClient.fetchQuery({ ...commentaryQuery(scorecard, period, indicator, revision), staleTime: 0 }),
    ]),
  component: Commentary,
});

function Commentary() {
  const { scorecard, period, indicator } = Route.useParams();
  // The key throws away what was typed when the address changes to another measure.
  return <CommentaryPage key={`${scorecard} ${period} ${indicator}`} />;
}

function CommentaryPage() {
  const { scorecard, period, indicator } = Route.useParams();
  const { revision } = Route.useSearch();
  const cache = useQueryClient();
  const { data: tasks } = useSuspenseQuery(editionTasksQuery(scorecard, period, revision));
  const commentary = useSuspenseQuery(commentaryQuery(scorecard, period, indicator, revision));
  const { data: glossary } = useQuery(glossaryQuery);
  const revisions = useQuery(commentaryRevisionsQuery(scorecard, period, indicator, revision));
  const measure = tasks.services
    .flatMap(({ measures }) => measures)
    .find((each) => each.indicator === indicator);

  const known = commentary.data;
  const draft = useDraft(commentaryForm, {
    saved: { data: known?.data, etag: known?.etag },
    write: (written, etag) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}/measures/{indicator}/commentary", {
          params: {
            path: { scorecard, period, indicator },
            query: { revision },
            header: etag ? { "If-Match": etag } : { "If-None-Match": "*" },
          },
          body: draftOf(written),
        }),
      ),
    onSaved: ({ data, etag }) => {
      const saved = data && { data, etag };
      cache.setQueryData(commentaryQuery(scorecard, period, indicator, revision).queryKey, saved);
      // The preview and what is owed have changed with it.
      return cache.invalidateQueries();
    },
    onReload: () => Promise.all([commentary.refetch(), revisions.refetch()]),
  });

  const params = { scorecard, period };
  return (
    <>
      <EditionCrumbs
        place={{ ...params, revision }}
        edition={tasks}
        up="/editions/$scorecard/$period/tasks"
      />
      {draft.head}
      <Page
        title={measure?.title ?? indicator}
        caption={`Commentary for ${tasks.scorecardTitle}, ${tasks.periodLabel}`}
        hasError={draft.hasError}
      >
        <div className="app-column">
          {measure ? (
            <>
              <OwedOfMeasure
                place={{ ...params, revision }}
                required={tasks.commentaryRequired}
                measure={measure}
                said={known?.data}
              />
              {measure.mine && tasks.state === "DRAFT" ? (
                <CommentaryForm
                  draft={draft}
                  required={tasks.commentaryRequired && isMissed(measure.rating.code)}
                  expected={measure.expected}
                  glossary={(glossary?.items ?? []).map(({ term }) => term)}
                />
              ) : (
                <>
                  <p className="govuk-body">
                    {tasks.state === "DRAFT"
                      ? "This measure belongs to another service, whose lead officer writes its commentary."
                      : "Commentary is written while an edition is a draft. This one is not any more."}
                  </p>
                  {draft.unsent}
                </>
              )}
            </>
          ) : (
            <p className="govuk-body">This measure is not part of the edition.</p>
          )}
          <EarlierWords revisions={revisions.data?.items ?? []} />
          <p className="govuk-body">
            <Link
              to="/editions/$scorecard/$period/tasks"
              params={params}
              search={{ revision }}
              className="govuk-link"
            >
              Back to what each service still owes
            </Link>
          </p>
        </div>
      </Page>
    </>
  );
}

function isMissed(rating: string) {
  return rating === "RED" || rating === "AMBER";
}
