import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { client } from "./client";
import { keys } from "./keys";
import { ApiProblem } from "./problem";
import type { components } from "./schema";

let seenSignedIn = false;

/** Whether somebody has been signed in since the app was loaded: a 401 then means that their session has ended. */
export function hasBeenSignedIn() {
  return seenSignedIn;
}

/** Who is signed in, or null: for a page that anyone may open, not being signed in is not an error. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<components["schemas"]["Me"] | null> => {
    try {
      const me = (await client.GET("/me", { signal })).data ?? null;
      seenSignedIn ||= me !== null;
      return me;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }
  },
});

/** That somebody is here, said every few minutes at most while they go from page to page. */
const visitQuery = queryOptions({
  queryKey: keys.visit,
  queryFn: async ({ signal }) => (await client.PUT("/me/visit", { signal })).data ?? null,
  staleTime: 5 * 60_000,
});

/** Nobody waits for it, and no page fails with it. */
export function sayHere(cache: QueryClient) {
  return cache.prefetchQuery(visitQuery);
}
