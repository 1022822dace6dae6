import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every review of an arrangement that this person may read: those that are open first. */
export const arrangementReviewsQuery = queryOptions({
  queryKey: keys.arrangementReviews,
  queryFn: async ({ signal }) => (await body(client.GET("/arrangement-reviews", { signal }))).items,
});

/** One review with its ETag, which each step but a member's answer must send back. */
export function arrangementReviewQuery(review: string) {
  return queryOptions({
    queryKey: keys.arrangementReview(review),
    queryFn: ({ signal }) =>
      versioned(client.GET("/arrangement-reviews/{review}", { params: { path: { review } }, signal })),
  });
}
