import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import * as z from "zod/mini";
import { arrangementReviewQuery } from "#/api/arrangement-reviews";
import { useAttemptKey } from "#/api/attempt-key";
import { client, versioned } from "#/api/client";
import { allBut } from "#/api/keys";
import { scorecardsQuery } from "#/api/scorecards";
import { requirePermission } from "#/app/permissions";
import { ArrangementCrumbs } from "#/features/arrangement-review/ArrangementCrumbs";
import {
  checkReview,
  fieldOfReview,
  reviewOf,
  type TypedReview,
} from "#/features/arrangement-review/arrangement-review";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";
import { noDay } from "#/ui/typed-day";
import { useStanding } from "#/ui/use-standing";

export const Route = createFileRoute("/arrangement-reviews/new")({
  validateSearch: z.object({ scorecard: z.catch(z.optional(z.string()), undefined) }),
  beforeLoad: ({ context }) => requirePermission(context.me, "scorecards:write"),
  loader: ({ context }) => context.queryClient.ensureQueryData(scorecardsQuery),
  component: NewReview,
});

function NewReview() {
  const cache = useQueryClient();
  const navigate = Route.useNavigate();
  const { scorecard = "" } = Route.useSearch();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const [typed, setTyped] = useState<TypedReview>({ scorecard, firstDay: noDay, lastDay: noDay });
  const change = (part: Partial<TypedReview>) => setTyped({ ...typed, ...part });
  const attempt = useAttemptKey();
  const open = useMutation({
    mutationFn: (of: TypedReview) => {
      const body = reviewOf(of);
      const header = { "Idempotency-Key": attempt.keyFor(JSON.stringify(body)) };
      return versioned(client.POST("/arrangement-reviews", { params: { header }, body }));
    },
    onSuccess: async (opened) => {
      const { queryKey } = arrangementReviewQuery(opened.data.reference);
      cache.setQueryData(queryKey, opened);
      void cache.invalidateQueries(allBut(queryKey));
      await navigate({ to: "/arrangement-reviews/$review", params: { review: opened.data.reference } });
    },
  });
  const standing = useStanding({ what: "review", write: open, fieldIdOf: fieldOfReview });
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkReview(typed);
    standing.refuse(found);
    if (found.length === 0) open.mutate(typed);
  }
  const { errorOf } = standing;
  return (
    <>
      <ArrangementCrumbs />
      {standing.head}
      <Page title="Review an arrangement" hasError={standing.hasError}>
        <form className="app-column" onSubmit={submit} noValidate>
          <Select
            id="scorecard"
            label="Scorecard"
            error={errorOf("scorecard")}
            choices={[
              { value: "", label: "Choose" },
              ...scorecards.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            value={typed.scorecard}
            onChange={(event) => change({ scorecard: event.target.value })}
          />
          <DateInput
            id="first-day"
            label="First day that is looked at"
            hint="Editions count whose periods end from this day on. For example, 1 7 2025"
            value={typed.firstDay}
            error={errorOf("first-day")}
            onChange={(firstDay) => change({ firstDay })}
          />
          <DateInput
            id="last-day"
            label="Last day that is looked at"
            value={typed.lastDay}
            error={errorOf("last-day")}
            onChange={(lastDay) => change({ lastDay })}
          />
          <Button busy={open.isPending}>{open.isPending ? "Opening the review" : "Open the review"}</Button>
        </form>
      </Page>
    </>
  );
}
