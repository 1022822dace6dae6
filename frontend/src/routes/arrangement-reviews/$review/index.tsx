import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { arrangementReviewQuery } from "#/api/arrangement-reviews";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import { ArrangementReviewView } from "#/features/arrangement-review/ArrangementReviewView";
import { Button, ButtonLink } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/arrangement-reviews/$review/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as members answer meanwhile.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...arrangementReviewQuery(params.review), staleTime: 0 }),
  component: ReviewPage,
});

function ReviewPage() {
  const { review: reference } = Route.useParams();
  const cache = useQueryClient();
  const options = arrangementReviewQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: review, etag } = query.data;
  const abandon = useMutation({
    mutationFn: () =>
      versioned(
        client.POST("/arrangement-reviews/{review}/abandonment", {
          params: { path: { review: reference }, header: { "If-Match": etag } },
        }),
      ),
    onSuccess: async (given) => {
      cache.setQueryData(options.queryKey, given);
      await cache.invalidateQueries(allBut(options.queryKey));
    },
  });
  const standing = useStanding({
    what: "review",
    write: abandon,
    done: "The review is given up",
    onReload: query.refetch,
  });
  const { actions, answered, state, stateText } = review;
  return (
    <>
      <ArrangementCrumbs />
      {standing.head}
      <Page
        title={`Arrangement: ${review.scorecardTitle}`}
        caption={`${reference}, ${stateText.toLowerCase()}`}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <div className="govuk-button-group">
            {actions.includes("ANSWER") ? (
              <ButtonLink to="/arrangement-reviews/$review/answer" params={{ review: reference }}>
                Answer three questions
              </ButtonLink>
            ) : null}
            {actions.includes("OFFER") ? (
              <ButtonLink
                to="/arrangement-reviews/$review/options"
                params={{ review: reference }}
                look="secondary"
              >
                Write down the options
              </ButtonLink>
            ) : null}
            {actions.includes("DECIDE") && review.options.length > 0 ? (
              <ButtonLink to="/arrangement-reviews/$review/decide" params={{ review: reference }}>
                Write down the decision
              </ButtonLink>
            ) : null}
          </div>
          {answered && state === "OPEN" ? <p className="govuk-body">You have answered.</p> : null}
          <ArrangementReviewView review={review} />
          {actions.includes("ABANDON") ? (
            <Details summary="Give up the review">
              <p className="govuk-body">For one that was opened by mistake. Members no longer see it.</p>
              <Button type="button" look="warning" busy={abandon.isPending} onClick={() => abandon.mutate()}>
                Give up the review
              </Button>
            </Details>
          ) : null}
        </div>
      </Page>
    </>
  );
}
