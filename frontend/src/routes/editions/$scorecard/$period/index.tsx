import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { circulationsQuery } from "#/api/circulation-queries";
import { client, versioned } from "#/api/client";
import { ApiProblem } from "#/api/problem";
import { editionCommentsQuery, editionDifferencesQuery, meQuery } from "#/api/queries";
import { editionQuery } from "#/api/versioned-queries";
import { may, requirePermission } from "#/app/permissions";
import { ToldNotice } from "#/features/circulation/ToldNotice";
import { ChangedSinceBoard } from "#/features/editions/ChangedSinceBoard";
import { openComments } from "#/features/editions/comments";
import { EditionRevisions } from "#/features/editions/EditionRevisions";
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
import { revisionInWords, revisionSearch } from "#/features/editions/revision";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";
import { useEditionWrite } from "./-use-edition-write";

export const Route = createFileRoute("/editions/$scorecard/$period/")({
  validateSearch: revisionSearch,
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: ({ context, params: { scorecard, period }, deps: { revision } }) =>
    context.queryClient.ensureQueryData(editionQuery(scorecard, period, revision)),
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
  const { edition, change, outcome } = useEditionWrite(
    { scorecard, period, revision },
    (etag, { overview, dataNote }: DraftWords) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/editions/{period}", {
          params: { path: { scorecard, period }, query: { revision }, header: { "If-Match": etag } },
          body: { overview, dataNote },
        }),
      ),
  );
  const { data: comments } = useQuery(editionCommentsQuery(scorecard, period, revision));
  // What the board had is set beside what a preview would show now: the page does not wait for it.
  const { data: differences } = useQuery({
    ...editionDifferencesQuery(scorecard, period, revision),
    enabled: edition.state !== "PUBLISHED",
  });

  const { problem } = outcome;
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
        {...outcome}
        success={change.isSuccess ? "The overview is saved" : undefined}
        fieldIdOf={(pointer) => ({ "/overview": "overview", "/dataNote": "data-note" })[pointer]}
      />
      <Page
        title={edition.scorecardTitle}
        caption={[`Edition for ${edition.periodLabel}`, revisionInWords(edition.revision)]
          .filter(Boolean)
          .join(", ")}
        hasError={Boolean(problem)}
      >
        <div className="app-column">
          {edition.state === "PUBLISHED" ? (
            <WhoWasTold scorecard={scorecard} period={period} revision={edition.revision} />
          ) : null}
          <EditionStanding edition={edition} openComments={comments && openComments(comments.items).length} />
          {edition.actions.includes("EDIT") ? (
            <OverviewForm
              saved={{ overview: edition.overview, dataNote: edition.dataNote ?? "" }}
              busy={change.isPending}
              errors={{
                overview: tooLong("The overview", errorOf("overview"), overviewLimit),
                dataNote: tooLong("The data note", errorOf("dataNote"), dataNoteLimit),
              }}
              onSave={(words) => change.mutate(words)}
            />
          ) : (
            <EditionOverview overview={edition.overview} dataNote={edition.dataNote} />
          )}
        </div>
        {differences ? <ChangedSinceBoard differences={differences} /> : null}
        <div className="app-column">
          <EditionNextSteps edition={edition} />
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

function tooLong(what: string, detail: string | undefined, limit: number) {
  return detail ? `${what} ${detail} (at most ${limit} characters)` : undefined;
}
