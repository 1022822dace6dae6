import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { indicatorReviewQuery } from "#/api/indicator-reviews";
import { allBut } from "#/api/keys";
import { peopleQuery } from "#/api/people";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { type IndicatorReview, planOf, reviewForm } from "#/features/indicator-review/indicator-review";
import { ReviewCrumbs } from "#/features/indicator-review/ReviewCrumbs";
import { ReviewForm } from "#/features/indicator-review/ReviewForm";
import { Page } from "#/ui/Page";
import { useDraft } from "#/ui/use-draft";
import { GroupChoice } from "./-GroupChoice";

export const Route = createFileRoute("/indicator-reviews/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(scorecardsQuery), queryClient.ensureQueryData(peopleQuery)]),
  component: NewReview,
});

const form = reviewForm<Partial<IndicatorReview>>("The review is opened", (subject) => subject);
const nothing: Partial<IndicatorReview> = {};

function NewReview() {
  const cache = useQueryClient();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const people = useSuspenseQuery(peopleQuery).data;
  const attempt = useAttemptKey();
  const draft = useDraft(form, {
    saved: { data: nothing },
    write: async (typed) => {
      const body = { scorecard: typed.scorecard, catalogue: typed.catalogue, ...planOf(typed) };
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/indicator-reviews", { params: { header }, body }));
    },
    onSaved: async ({ data, etag }) => {
      const { reference } = data;
      if (!reference) return;
      const { queryKey } = indicatorReviewQuery(reference);
      cache.setQueryData(queryKey, { data: data as IndicatorReview, etag });
      void cache.invalidateQueries(allBut(queryKey));
      await navigate({
        to: "/indicator-reviews/$review",
        params: { review: reference },
        ignoreBlocker: true,
      });
    },
    onReload: () => cache.invalidateQueries(),
  });
  return (
    <>
      <ReviewCrumbs />
      {draft.head}
      <Page title="Open a review of measures" hasError={draft.hasError}>
        <ReviewForm
          draft={draft}
          scorecards={scorecards.map(({ code, title }) => ({ value: code, label: title }))}
          group={<GroupChoice draft={draft} people={people} />}
          button={{ send: "Open the review", sending: "Opening the review" }}
        />
      </Page>
    </>
  );
}
