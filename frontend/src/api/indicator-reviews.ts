import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every review of measures that this person may see: those that run first. */
export const indicatorReviewsQuery = queryOptions({
  queryKey: keys.indicatorReviews,
  queryFn: async ({ signal }) => (await body(client.GET("/indicator-reviews", { signal }))).items,
});

/** One review with its ETag, which each decision must send back. */
export function indicatorReviewQuery(review: string) {
  return queryOptions({
    queryKey: keys.indicatorReview(review),
    queryFn: ({ signal }) =>
      versioned(client.GET("/indicator-reviews/{review}", { params: { path: { review } }, signal })),
  });
}

/** One measure of a review with all that was said of it. Its ETag is the review's. */
export function measureInReviewQuery(review: string, indicator: string) {
  return queryOptions({
    queryKey: keys.measureInReview(review, indicator),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/indicator-reviews/{review}/measures/{indicator}", {
          params: { path: { review, indicator } },
          signal,
        }),
      ),
  });
}
