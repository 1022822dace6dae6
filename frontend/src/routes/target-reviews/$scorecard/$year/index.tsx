import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { targetReviewQuery } from "#/api/target-reviews";
import { requirePermission } from "#/app/permissions";
import { ReviewedMeasures } from "#/features/catalogue/review/ReviewedMeasures";
import { TargetReviewCrumbs } from "#/features/catalogue/review/TargetReviewCrumbs";
import { countsInWords, type TargetReview } from "#/features/catalogue/review/target-review";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/target-reviews/$scorecard/$year/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "figures:read-unpublished"),
  // Fresh, as others propose and agree meanwhile.
  loader: ({ context: { queryClient }, params: { scorecard, year } }) =>
    queryClient.fetchQuery({ ...targetReviewQuery(scorecard, Number(year)), staleTime: 0 }),
  component: TargetReviewOfYear,
});

function TargetReviewOfYear() {
  const params = Route.useParams();
  const scorecard = params.scorecard;
  const year = Number(params.year);
  const cache = useQueryClient();
  const query = useSuspenseQuery(targetReviewQuery(scorecard, year));
  const { data: review, etag } = query.data;
  const approve = useMutation({
    mutationFn: () =>
      versioned(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/approval", {
          params: { path: { scorecard, year }, header: { "If-Match": etag } },
        }),
      ),
    onSuccess: async (approved) => {
      const { queryKey } = targetReviewQuery(scorecard, year);
      cache.setQueryData(queryKey, approved);
      await cache.invalidateQueries(allBut(queryKey));
    },
  });
  return (
    <>
      <TargetReviewCrumbs />
      <WriteOutcome
        what="review"
        problem={approve.error}
        success={approve.isSuccess ? `The targets for ${review.yearLabel} are approved` : undefined}
        attempt={approve.submittedAt}
        onReload={async () => {
          await query.refetch();
          approve.reset();
        }}
      />
      <Page
        title={`Targets for ${review.yearLabel}`}
        caption={review.scorecardTitle}
        hasError={Boolean(approve.error)}
      >
        <div className="app-column">
          <Standing review={review} />
          {review.approvable ? (
            <>
              <InsetText>
                {review.counts.waiting > 0
                  ? `${review.counts.waiting} of ${review.measures.length} measures have no proposal and stay without a target. `
                  : null}
                Each target counts from the first day of its year. What is rated already stays as it is.
              </InsetText>
              <Button type="button" busy={approve.isPending} onClick={() => approve.mutate()}>
                {approve.isPending ? "Approving the targets" : approveWords(review.counts.agreed)}
              </Button>
            </>
          ) : null}
          <h2 className="govuk-heading-m">Measures</h2>
          <ReviewedMeasures review={review} />
          {review.notRated.length > 0 ? (
            <Details summary={`Not in this review: ${review.notRated.length}`}>
              <p className="govuk-body">
                These measures of the scorecard are activity or demand, or retired by then. They are not rated
                and so have no target.
              </p>
              <ul className="govuk-list govuk-list--bullet">
                {review.notRated.map((title) => (
                  <li key={title}>{title}</li>
                ))}
              </ul>
            </Details>
          ) : null}
        </div>
      </Page>
    </>
  );
}

function approveWords(agreed: number) {
  return agreed === 1 ? "Approve 1 target" : `Approve ${agreed} targets`;
}

/** How far the review is. */
function Standing({ review }: { review: TargetReview }) {
  const { counts, boardOn, openedBy, openedAt, approvedBy, approvedAt } = review;
  return (
    <>
      <p className="govuk-body">Measures: {countsInWords(counts)}.</p>
      <p className="govuk-body app-muted">
        Opened by {openedBy} on {londonDate(openedAt)}.
        {approvedBy && approvedAt
          ? ` Approved by ${approvedBy} on ${londonDate(approvedAt)}.`
          : boardOn
            ? ` The board looks at it on ${londonDate(boardOn)}.`
            : null}
      </p>
    </>
  );
}
