import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys, type SummaryFilter, type TrackerFilter } from "./keys";

/** What became of everything that fits and that this person may see, the newest first, page after page. */
export function trackedQuery(filter: TrackerFilter) {
  return infiniteQueryOptions({
    queryKey: keys.tracked(filter),
    queryFn: ({ pageParam, signal }) =>
      body(client.GET("/tracker", { params: { query: { ...filter, page: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}

/** How many of these there are, by kind and where they stand. */
export function trackedCountsQuery(filter: TrackerFilter) {
  return queryOptions({
    queryKey: keys.trackedCounts(filter),
    queryFn: async ({ signal }) =>
      (await body(client.GET("/tracker/counts", { params: { query: filter }, signal }))).counts,
  });
}

/** The committees and municipal years that there are. */
export const trackerChoicesQuery = queryOptions({
  queryKey: keys.trackerChoices,
  queryFn: ({ signal }) => body(client.GET("/tracker/choices", { signal })),
});

/** What was asked from one day to another, and what changed. */
export function trackerSummaryQuery(filter: SummaryFilter) {
  return queryOptions({
    queryKey: keys.trackerSummary(filter),
    queryFn: ({ signal }) => body(client.GET("/tracker/summary", { params: { query: filter }, signal })),
  });
}
