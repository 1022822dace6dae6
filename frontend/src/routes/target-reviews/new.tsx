import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { type SyntheticEvent, useState } from "react";
import { client, versioned } from "#/api/client";
import { scorecardsQuery } from "#/api/scorecards";
import { targetReviewQuery } from "#/api/target-reviews";
import { requirePermission } from "#/app/permissions";
import { comingYears } from "#/features/catalogue/review/coming-years";
import { TargetReviewCrumbs } from "#/features/catalogue/review/TargetReviewCrumbs";
import { Button } from "#/ui/Button";
import { DateInput } from "#/ui/DateInput";
import { londonDay } from "#/ui/dates";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";
import { isEmptyDay, isoDay, noDay } from "#/ui/typed-day";
import { useRefused } from "#/ui/use-refused";
import { WriteOutcome } from "#/ui/WriteOutcome";

export const Route = createFileRoute("/target-reviews/new")({
  beforeLoad: ({ context }) => requirePermission(context.me, "thresholds:write"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(scorecardsQuery),
  component: NewTargetReview,
});

function NewTargetReview() {
  const cache = useQueryClient();
  const navigate = Route.useNavigate();
  const scorecards = useSuspenseQuery(scorecardsQuery).data.items;
  const years = comingYears(londonDay(new Date()));
  const [scorecard, setScorecard] = useState("");
  const [year, setYear] = useState(years[0]?.value ?? "");
  const [board, setBoard] = useState(noDay);
  const refused = useRefused();
  const open = useMutation({
    mutationFn: (of: { scorecard: string; year: number; boardOn: string | undefined }) =>
      versioned(
        client.PUT("/scorecards/{scorecard}/target-reviews/{year}", {
          params: {
            path: { scorecard: of.scorecard, year: of.year },
            header: { "If-None-Match": "*" },
          },
          body: { boardOn: of.boardOn },
        }),
      ),
    onSuccess: async (opened, of) => {
      await cache.invalidateQueries();
      cache.setQueryData(targetReviewQuery(of.scorecard, of.year).queryKey, opened);
      await navigate({
        to: "/target-reviews/$scorecard/$year",
        params: { scorecard: of.scorecard, year: String(of.year) },
      });
    },
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const boardOn = isoDay(board);
    const found = [
      ...(scorecard ? [] : [{ fieldId: "scorecard", message: "Select a scorecard" }]),
      ...(boardOn || isEmptyDay(board)
        ? []
        : [{ fieldId: "board", message: "Enter a day that exists, such as 11 2 2027" }]),
    ];
    open.reset();
    refused.refuse(found);
    if (found.length === 0) open.mutate({ scorecard, year: Number(year), boardOn });
  }

  return (
    <>
      <TargetReviewCrumbs />
      {refused.summary ?? (
        <WriteOutcome
          what="review"
          problem={open.error}
          attempt={open.submittedAt}
          onReload={async () => open.reset()}
        />
      )}
      <Page title="Open a review of targets" hasError={Boolean(refused.summary) || Boolean(open.error)}>
        <form className="app-column" onSubmit={submit} noValidate>
          <p className="govuk-body">
            It takes the measures that the scorecard shows now and that are rated. Lead officers propose for
            their own measures.
          </p>
          <Select
            id="scorecard"
            label="Scorecard"
            error={refused.errorOf("scorecard")}
            choices={[
              { value: "", label: "Choose" },
              ...scorecards.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            value={scorecard}
            onChange={(event) => setScorecard(event.target.value)}
          />
          <Select
            id="year"
            label="Year"
            hint="Of academic years the one that begins in the same calendar year."
            choices={years}
            value={year}
            onChange={(event) => setYear(event.target.value)}
          />
          <DateInput
            id="board"
            label="When does the board look at it? (optional)"
            hint="For example, 11 2 2027"
            error={refused.errorOf("board")}
            value={board}
            onChange={setBoard}
          />
          <Button busy={open.isPending}>{open.isPending ? "Opening the review" : "Open the review"}</Button>
        </form>
      </Page>
    </>
  );
}
