import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";
import type { components } from "./schema";

/** Every review of targets: those that are not approved first. */
export const targetReviewsQuery = queryOptions({
  queryKey: keys.targetReviews,
  queryFn: async ({ signal }) => (await body(client.GET("/target-reviews", { signal }))).items,
});

/** One review with its ETag, which its approval must send back. */
export function targetReviewQuery(scorecard: string, year: number) {
  return queryOptions({
    queryKey: keys.targetReview(scorecard, year),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/scorecards/{scorecard}/target-reviews/{year}", {
          params: { path: { scorecard, year } },
          signal,
        }),
      ),
  });
}

/** One measure of a review with its ETag. */
export function reviewedMeasureQuery(scorecard: string, year: number, indicator: string) {
  return queryOptions({
    queryKey: keys.reviewedMeasure(scorecard, year, indicator),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}", {
          params: { path: { scorecard, year, indicator } },
          signal,
        }),
      ),
  });
}

/** What a target would come to. Nothing is kept. */
export function targetTrialQuery(
  scorecard: string,
  year: number,
  indicator: string,
  target: components["schemas"]["ThresholdProposal"],
) {
  return queryOptions({
    queryKey: keys.targetTrial(scorecard, year, indicator, target),
    queryFn: ({ signal }) =>
      body(
        client.POST("/scorecards/{scorecard}/target-reviews/{year}/measures/{indicator}/trial", {
          params: { path: { scorecard, year, indicator } },
          body: target,
          signal,
        }),
      ),
    retry: false,
  });
}
