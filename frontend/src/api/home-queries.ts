import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { $api, client } from "./client";

/** What each published edition said of a measure at the time. */
export function publishedHistoryQuery(scorecard: string, indicator: string) {
  return $api.queryOptions("get", "/scorecards/{scorecard}/measures/{indicator}/published-history", {
    params: { path: { scorecard, indicator } },
  });
}

export const followedMeasuresQuery = $api.queryOptions("get", "/me/followed-measures");

/** That somebody is here, said every few minutes at most while they go from page to page. */
const visitQuery = queryOptions({
  queryKey: ["visit"],
  queryFn: async ({ signal }) => (await client.PUT("/me/visit", { signal })).data ?? null,
  staleTime: 5 * 60_000,
});

/** Nobody waits for it, and no page fails with it. */
export function sayHere(cache: QueryClient) {
  return cache.prefetchQuery(visitQuery);
}

/** A new visit changes what is new, so it is said first. */
export const homeQuery = queryOptions({
  queryKey: ["home"],
  queryFn: async ({ client: cache, signal }) => {
    await sayHere(cache);
    const { data } = await client.GET("/me/home", { signal });
    if (!data) throw new Error("No body in the answer of /me/home");
    return data;
  },
});
