import { queryOptions } from "@tanstack/react-query";
import { client, type Versioned, versioned } from "./client";
import { ApiProblem } from "./problem";
import type { components } from "./schema";

/** One deep-dive request with its ETag, which each action on it must send back. */
export function requestQuery(reference: string) {
  return queryOptions({
    queryKey: ["deep-dive-request", reference],
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/deep-dive-requests/{request}", { params: { path: { request: reference } }, signal }),
      ),
  });
}

/** Where an edition stands, with its ETag. */
export function editionQuery(scorecard: string, period: string, revision?: number) {
  return queryOptions({
    queryKey: ["edition", scorecard, period, revision],
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/scorecards/{scorecard}/editions/{period}", {
          params: { path: { scorecard, period }, query: { revision } },
          signal,
        }),
      ),
  });
}

/** What is said of a measure in an edition, with its ETag; null while nothing is. */
export function commentaryQuery(scorecard: string, period: string, indicator: string, revision?: number) {
  return queryOptions({
    queryKey: ["commentary", scorecard, period, indicator, revision],
    queryFn: async ({ signal }): Promise<Versioned<components["schemas"]["MeasureCommentary"]> | null> => {
      try {
        return await versioned(
          client.GET("/scorecards/{scorecard}/editions/{period}/measures/{indicator}/commentary", {
            params: { path: { scorecard, period, indicator }, query: { revision } },
            signal,
          }),
        );
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return null;
        throw problem;
      }
    },
  });
}

/** How the council has chosen to read its figures, with the ETag. */
export const settingsQuery = queryOptions({
  queryKey: ["settings"],
  queryFn: ({ signal }) => versioned(client.GET("/settings", { signal })),
});

/** How a scorecard is defined, with its ETag. */
export function versionedScorecardQuery(scorecard: string) {
  return queryOptions({
    queryKey: ["scorecard", scorecard],
    queryFn: ({ signal }) =>
      versioned(client.GET("/scorecards/{scorecard}", { params: { path: { scorecard } }, signal })),
  });
}
