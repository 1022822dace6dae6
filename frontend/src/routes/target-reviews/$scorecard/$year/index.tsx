import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { targetReviewQuery } from "#/api/target-reviews";
import { requirePermission } from "#/app/permissions";
import { ReviewedMeasures } from "#/features/catalogue/review/ReviewedMeasures";
import { TargetReviewCrumbs } from "#/features/catalogue/review/TargetReviewCrumbs";
import { countsInWords, type TargetReview, targetLimits } from "#/features/catalogue/review/target-review";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { TextForm } from "#/ui/TextForm";
import { checkLength } from "#/ui/typed-text";
import { useRefused } from "#/ui/use-refused";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
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
  const [reason, setReason] = useState("");
  const refused = useRefused();
  useUnsavedWarning(reason.trim() !== "");
  const abandon = useMutation({
    mutationFn: (why: string) =>
      versioned(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/abandonment", {
          params: { path: { scorecard, year }, header: { "If-Match": etag } },
          body: { reason: why },
        }),
      ),
    onSuccess: async (abandoned) => {
      setReason("");
      const { queryKey } = targetReviewQuery(scorecard, year);
      cache.setQueryData(queryKey, abandoned);
      await cache.invalidateQueries(allBut(queryKey));
    },
  });
  const last = abandon.submittedAt > approve.submittedAt ? abandon : approve;
  return (
    <>
      <TargetReviewCrumbs />
      {refused.summary ?? (
        <WriteOutcome
          what="review"
          problem={last.error}
          success={
            !last.isSuccess
              ? undefined
              : last === abandon
                ? "The review is abandoned"
                : `The targets for ${review.yearLabel} are approved`
          }
          attempt={last.submittedAt}
          onReload={async () => {
            await query.refetch();
            last.reset();
          }}
          fieldIdOf={(pointer) => (pointer === "/reason" ? "abandon-reason" : undefined)}
        />
      )}
      <Page
        title={`Targets for ${review.yearLabel}`}
        caption={review.scorecardTitle}
        hasError={Boolean(refused.summary) || Boolean(last.error)}
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
          {review.plannable ? (
            <Details summary="Abandon the review">
              <TextForm
                id="abandon-reason"
                label="Why is it abandoned?"
                hint="No target is set. Another review of the same year can be opened then."
                limit={targetLimits.sendBack.most}
                rows={3}
                value={reason}
                error={refused.errorOf("abandon-reason")}
                busy={abandon.isPending}
                button={{ send: "Abandon the review", sending: "Abandoning it", look: "warning" }}
                check={(text) =>
                  checkLength("abandon-reason", text, targetLimits.sendBack, {
                    missing: "Enter why it is abandoned",
                    noun: "Why it is abandoned",
                  })
                }
                onChange={setReason}
                onRefused={refused.refuse}
                onSend={(text) => abandon.mutate(text)}
              />
            </Details>
          ) : null}
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
  const { counts, boardOn, openedBy, openedAt, approvedBy, approvedAt, abandoned } = review;
  return (
    <>
      <p className="govuk-body">Measures: {countsInWords(counts)}.</p>
      <p className="govuk-body app-muted">
        Opened by {openedBy} on {londonDate(openedAt)}.
        {approvedBy && approvedAt
          ? ` Approved by ${approvedBy} on ${londonDate(approvedAt)}.`
          : boardOn && !abandoned
            ? ` The board looks at it on ${londonDate(boardOn)}.`
            : null}
      </p>
      {abandoned ? (
        <InsetText>
          Abandoned by {abandoned.by} on {londonDate(abandoned.at)}: {abandoned.reason}
        </InsetText>
      ) : null}
    </>
  );
}
