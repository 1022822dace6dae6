import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { keys, type RecommendationFilter } from "./keys";
import type { components } from "./schema";

/** Every recommendation to the cabinet that fits, the newest first. */
export function recommendationsQuery(filter: RecommendationFilter = {}) {
  return queryOptions({
    queryKey: keys.recommendations(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Recommendation"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/recommendations", { params: { query }, signal })).data;
      }),
  });
}

/** One recommendation with its ETag, which each change must send back. */
export function recommendationQuery(reference: string) {
  return queryOptions({
    queryKey: keys.recommendation(reference),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/recommendations/{recommendation}", {
          params: { path: { recommendation: reference } },
          signal,
        }),
      ),
  });
}
