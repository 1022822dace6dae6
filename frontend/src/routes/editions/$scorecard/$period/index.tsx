import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { circulationsQuery } from "#/api/circulation";
import { client, versioned } from "#/api/client";
import { editionCommentsQuery, editionDifferencesQuery, editionQuery } from "#/api/editions";
import { meQuery } from "#/api/session";
import { may, requirePermission } from "#/app/permissions";
import { ToldNotice } from "#/features/circulation/ToldNotice";
import { ChangedSinceBoard } from "#/features/editions/ChangedSinceBoard";
import { openComments } from "#/features/editions/comments";
import { EditionRevisions } from "#/features/editions/EditionRevisions";
import {
  EditionFacts,
  EditionHistory,
  EditionNextSteps,
  EditionOverview,
} from "#/features/editions/EditionView";
import { OverviewForm, overviewForm } from "#/features/editions/OverviewForm";
import { revisionInWords, revisionSearch } from "#/features/editions/revision";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ListProblem } from "#/ui/ListProblem";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";

export const Route = createFileRoute("/editions/$scorecard/$period/")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: async ({ context: { queryClient, me }, params: { scorecard, period }, deps: { revision } }) => {
    // What came later above a button would move it from under the pointer: a prefetch never fails.
    await Promise.all([
      // Fresh, as what can be done now goes by what others have done meanwhile.
      queryClient.fetchQuery({ ...editionQuery(scorecard, period, revision), staleTime: 0 }),
      queryClient.prefetchQuery(editionCommentsQuery(scorecard, period, revision)),
      may(me, "circulation:read") ? queryClient.prefetchQuery(circulationsQuery(scorecard, period)) : null,
    ]);
  },
  component: Edition,
});

function Edition() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  // The key throws away what was typed when the address changes to another edition.
  return <EditionPage key={`${scorecard} ${period} ${revision}`} />;
}

function EditionPage() {
  const { scorecard, period } = Route.useParams();
  const { revision } = Route.useSearch();
  const cache = useQueryClient();
  const wanted = editionQuery(scorecard, period, revision);
  const query = useSuspenseQuery(wanted);
  const { data: edition } = query.data;
  const draft = useDraft(overviewForm, {
    saved: query.data,
    write: (body, etag = "") =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}", {
          params: { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } },
          body,
        }),
      ),
    onSaved: (saved) => {
      cache.setQueryData(wanted.queryKey, saved);
      // Previews and lists show the words too.
      void cache.invalidateQueries();
    },
    onReload: query.refetch,
  });
  const { data: comments } = useQuery(editionCommentsQuery(scorecard, period, revision));
  // What the board had is set beside what a preview would show now: that takes its time, so the page does not wait
  // for it. The buttons do, lest it moved them from under the pointer, and nobody approves before they saw it.
  const differences = useQuery({
    ...editionDifferencesQuery(scorecard, period, revision),
    enabled: edition.state !== "PUBLISHED",
  });

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
      {draft.head}
      <Page
        title={edition.scorecardTitle}
        caption={[`Edition for ${edition.periodLabel}`, revisionInWords(edition.revision)]
          .filter(Boolean)
          .join(", ")}
        hasError={draft.hasError}
      >
        <div className="app-column">
          {edition.state === "PUBLISHED" ? (
            <WhoWasTold scorecard={scorecard} period={period} revision={edition.revision} />
          ) : null}
          <EditionFacts edition={edition} openComments={comments && openComments(comments.items).length} />
          {edition.actions.includes("EDIT") ? (
            <OverviewForm draft={draft} />
          ) : (
            <>
              <EditionOverview overview={edition.overview} dataNote={edition.dataNote} />
              {draft.unsent}
            </>
          )}
        </div>
        {differences.data ? <ChangedSinceBoard differences={differences.data} /> : null}
        {differences.error ? (
          <ListProblem
            what="What was changed since the board last had it"
            problem={differences.error}
            onRetry={differences.refetch}
          />
        ) : null}
        <div className="app-column">
          {differences.isLoading ? (
            <p className="govuk-body">Looking at what was changed since the board last had it.</p>
          ) : (
            <EditionNextSteps edition={edition} />
          )}
          <EditionHistory edition={edition} />
          <EditionRevisions edition={edition} />
        </div>
      </Page>
    </>
  );
}

/** How many were told of it, for those who may see to whom e-mails go. */
function WhoWasTold({
  revision,
  scorecard,
  period,
}: {
  scorecard: string;
  period: string;
  revision: number;
}) {
  const me = useQuery(meQuery).data ?? null;
  const { data } = useQuery({
    ...circulationsQuery(scorecard, period),
    enabled: may(me, "circulation:read"),
    refetchInterval: 10_000,
  });
  const told = data?.items.find((item) => item.revision === revision);
  return told ? <ToldNotice circulation={told} /> : null;
}
