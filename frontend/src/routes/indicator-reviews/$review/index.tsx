import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { client, type Versioned, versioned } from "#/api/client";
import { indicatorReviewQuery } from "#/api/indicator-reviews";
import { allBut } from "#/api/keys";
import { requirePermission } from "#/app/permissions";
import { DecideAlike } from "#/features/indicator-review/DecideAlike";
import type { IndicatorReview, MeasureChange } from "#/features/indicator-review/indicator-review";
import { MeasuresSideBySide } from "#/features/indicator-review/MeasuresSideBySide";
import { ReviewCrumbs } from "#/features/indicator-review/ReviewCrumbs";
import { ReviewEnding } from "#/features/indicator-review/ReviewEnding";
import { ReviewStanding } from "#/features/indicator-review/ReviewStanding";
import { SetFindings } from "#/features/indicator-review/SetFindings";
import { ButtonLink } from "#/ui/Button";
import { Page } from "#/ui/Page";
import { useStanding } from "#/ui/use-standing";
import { wasDone } from "#/ui/was-done";

export const Route = createFileRoute("/indicator-reviews/$review/")({
  beforeLoad: ({ context }) => requirePermission(context.me, "editions:read"),
  // Fresh, as others of the group speak and decide meanwhile.
  loader: ({ context: { queryClient }, params: { review } }) =>
    queryClient.fetchQuery({ ...indicatorReviewQuery(review), staleTime: 0 }),
  component: ReviewOfMeasures,
});

function ReviewOfMeasures() {
  const { review } = Route.useParams();
  return <ReviewPage key={review} reference={review} />;
}

type Step =
  | { step: "decisions"; measures: string[]; change: MeasureChange; minute: string }
  | { step: "adoption"; appliesFrom: string; minute: string }
  | { step: "abandonment"; reason: string };

const done: Record<Step["step"], string> = {
  decisions: "The decision is written down",
  adoption: "The set is adopted. Every member who reads the scorecard is told",
  abandonment: "The review is abandoned",
};

const fields: Record<string, string> = {
  "/appliesFrom": "applies-from",
  "/minute": "minute",
  "/reason": "abandon-reason",
};

function send(step: Step, review: string, etag: string): Promise<Versioned<IndicatorReview>> {
  const params = { path: { review }, header: { "If-Match": etag } };
  switch (step.step) {
    case "decisions": {
      const { measures, change, minute } = step;
      return versioned(
        client.POST("/indicator-reviews/{review}/decisions", { params, body: { measures, change, minute } }),
      );
    }
    case "adoption": {
      const { appliesFrom, minute } = step;
      return versioned(
        client.POST("/indicator-reviews/{review}/adoption", { params, body: { appliesFrom, minute } }),
      );
    }
    case "abandonment":
      return versioned(
        client.POST("/indicator-reviews/{review}/abandonment", { params, body: { reason: step.reason } }),
      );
  }
}

function ReviewPage({ reference }: { reference: string }) {
  const cache = useQueryClient();
  const options = indicatorReviewQuery(reference);
  const query = useSuspenseQuery(options);
  const { data: review, etag } = query.data;
  const act = useMutation({
    mutationFn: (step: Step) => send(step, reference, etag),
    onSuccess: async (saved) => {
      cache.setQueryData(options.queryKey, saved);
      await cache.invalidateQueries(allBut(options.queryKey));
    },
  });
  const sending = act.isPending ? act.variables.step : undefined;
  const fieldIdOf = (pointer: string) => fields[pointer];
  const standing = useStanding({
    what: "review",
    write: act,
    done: act.isSuccess ? done[act.variables.step] : undefined,
    onReload: query.refetch,
    fieldIdOf,
  });
  const { errorOf, refuse } = standing;
  return (
    <>
      <ReviewCrumbs />
      {standing.head}
      <Page
        title={`Which measures: ${review.scorecardTitle}`}
        caption={review.reference}
        hasError={standing.hasError}
      >
        <div className="app-column">
          <ReviewStanding review={review} />
          {review.actions.includes("PLAN") ? (
            <ButtonLink
              look="secondary"
              to="/indicator-reviews/$review/change"
              params={{ review: reference }}
            >
              Change the review
            </ButtonLink>
          ) : null}
          <SetFindings review={review} />
        </div>
        <MeasuresSideBySide review={review} />
        <div className="app-column">
          {review.actions.includes("DECIDE") ? (
            <DecideAlike
              review={review}
              busy={sending === "decisions"}
              errorOf={errorOf}
              onRefused={refuse}
              onDecide={(measures, change, minute) =>
                wasDone(act.mutateAsync({ step: "decisions", measures, change, minute }))
              }
            />
          ) : null}
          {review.actions.includes("ADOPT") || review.actions.includes("ABANDON") ? (
            <ReviewEnding
              review={review}
              sending={sending === "decisions" ? undefined : sending}
              errorOf={errorOf}
              onRefused={refuse}
              onAdopt={(appliesFrom, minute) => act.mutate({ step: "adoption", appliesFrom, minute })}
              onAbandon={(reason) => act.mutate({ step: "abandonment", reason })}
            />
          ) : null}
        </div>
      </Page>
    </>
  );
}
