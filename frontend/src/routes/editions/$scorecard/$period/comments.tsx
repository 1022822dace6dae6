import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import * as z from "zod/mini";
import { useAttemptKey } from "#/api/attempt-key";
import { $api, client } from "#/api/client";
import { editionCommentsQuery, editionDocumentQuery, editionQuery } from "#/api/editions";
import { requirePermission } from "#/app/permissions";
import { CommentForm, type NewComment } from "#/features/editions/CommentForm";
import { CommentList } from "#/features/editions/CommentList";
import { groupComments } from "#/features/editions/comments";
import { EditionCrumbs } from "#/features/editions/EditionCrumbs";
import { revisionSearch } from "#/features/editions/revision";
import { Page } from "#/ui/Page";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/editions/$scorecard/$period/comments")({
  validateSearch: z.extend(revisionSearch, { measure: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read-unpublished"),
  loaderDeps: ({ search: { revision } }) => ({ revision }),
  loader: ({ context: { queryClient }, params: { scorecard, period }, deps: { revision } }) =>
    Promise.all([
      queryClient.ensureQueryData(editionQuery(scorecard, period, revision)),
      queryClient.ensureQueryData(editionDocumentQuery(scorecard, period, revision)),
      // Fresh, as others comment meanwhile.
      queryClient.fetchQuery({ ...editionCommentsQuery(scorecard, period, revision), staleTime: 0 }),
    ]),
  component: Comments,
});

function Comments() {
  const { scorecard, period } = Route.useParams();
  const { revision, measure } = Route.useSearch();
  // The key throws away what was typed when the address changes to another measure.
  return <CommentsPage key={`${scorecard} ${period} ${revision} ${measure}`} />;
}

function CommentsPage() {
  const { scorecard, period } = Route.useParams();
  const { revision, measure: about } = Route.useSearch();
  const cache = useQueryClient();
  const commentsQuery = editionCommentsQuery(scorecard, period, revision);
  const query = useSuspenseQuery(editionQuery(scorecard, period, revision));
  const edition = query.data.data;
  const { data: document } = useSuspenseQuery(editionDocumentQuery(scorecard, period, revision));
  const { data: comments } = useSuspenseQuery(commentsQuery);
  const attempt = useAttemptKey();
  const [added, setAdded] = useState(0);
  const refused = useRefused();
  const measures = document.themes.flatMap((theme) => theme.measures);
  const known = () => cache.invalidateQueries({ queryKey: commentsQuery.queryKey });

  const settle = $api.useMutation(
    "post",
    "/scorecards/{scorecard}/editions/{period}/comments/{comment}/settlement",
    { onSettled: known },
  );
  const add = useMutation({
    mutationFn: async (body: NewComment) => {
      settle.reset();
      await client.POST("/scorecards/{scorecard}/editions/{period}/comments", {
        params: {
          path: { scorecard, period },
          query: { revision },
          header: { "Idempotency-Key": attempt.keyFor(JSON.stringify([added, body])) },
        },
        body,
      });
    },
    onSuccess: async () => {
      // An empty form for the next comment.
      setAdded(added + 1);
      await known();
    },
  });
  const reload = async () => {
    await Promise.all([query.refetch(), known()]);
    add.reset();
    settle.reset();
  };

  const last = settle.isIdle ? add : settle;
  const params = { scorecard, period };
  const title = about && (measures.find(({ indicator }) => indicator === about)?.title ?? about);
  const shown = about ? comments.items.filter(({ indicator }) => indicator === about) : comments.items;
  return (
    <>
      <EditionCrumbs place={{ ...params, revision }} edition={edition} />
      {refused.summary ?? (
        <WriteOutcome
          what="edition"
          problem={last.error}
          success={
            last.isSuccess
              ? last === settle
                ? "The comment is marked as dealt with"
                : "Your comment is added"
              : undefined
          }
          attempt={last.submittedAt}
          onReload={reload}
          fieldIdOf={(pointer) => (pointer === "/text" ? "text" : undefined)}
        />
      )}
      <Page
        title={title ? `Comments on ${title}` : "Comments on this edition"}
        caption={`${edition.scorecardTitle}, ${edition.periodLabel}`}
        hasError={Boolean(refused.summary) || Boolean(last.error)}
      >
        <div className="app-column">
          <CommentList
            groups={groupComments(shown, measures)}
            settling={settle.isPending ? settle.variables.params.path.comment : undefined}
            onSettle={
              edition.actions.includes("COMMENT")
                ? ({ id }) =>
                    settle.mutate({
                      params: { path: { scorecard, period, comment: id }, query: { revision } },
                    })
                : undefined
            }
          />
          {edition.actions.includes("COMMENT") ? (
            <CommentForm
              key={added}
              about={about}
              measures={measures}
              busy={add.isPending}
              onRefused={refused.refuse}
              onAdd={(comment) => add.mutate(comment)}
            />
          ) : (
            <p className="govuk-body">
              Comments are made until an edition is published. They are kept here and are never published.
            </p>
          )}
          <ul className="govuk-list">
            {about ? (
              <li>
                <Link
                  to="/editions/$scorecard/$period/comments"
                  params={params}
                  search={{ revision }}
                  className="govuk-link"
                >
                  All comments on this edition
                </Link>
              </li>
            ) : null}
            <li>
              <Link
                to="/scorecards/$scorecard/$period"
                params={params}
                search={{ revision }}
                className="govuk-link"
              >
                {edition.state === "PUBLISHED" ? "See the published scorecard" : "Preview the scorecard"}
              </Link>
            </li>
            <li>
              <Link
                to="/editions/$scorecard/$period"
                params={params}
                search={{ revision }}
                className="govuk-link"
              >
                See where this edition stands
              </Link>
            </li>
          </ul>
        </div>
      </Page>
    </>
  );
}
