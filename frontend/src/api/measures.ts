import { queryOptions } from "@tanstack/react-query";
import { body, client, type Versioned, versioned } from "./client";
import { keys } from "./keys";
import { ApiProblem } from "./problem";
import type { components } from "./schema";

export function measureDocumentQuery(
  scorecard: string,
  period: string,
  indicator: string,
  revision?: number,
) {
  return queryOptions({
    queryKey: keys.measureDocument(scorecard, period, indicator, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/measures/{indicator}", {
          params: { path: { scorecard, period, indicator }, query: { revision } },
          signal,
        }),
      ),
  });
}

/** What each published edition said of a measure at the time. */
export function publishedHistoryQuery(scorecard: string, indicator: string) {
  return queryOptions({
    queryKey: keys.publishedHistory(scorecard, indicator),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/measures/{indicator}/published-history", {
          params: { path: { scorecard, indicator } },
          signal,
        }),
      ),
  });
}

/** What is said of a measure in an edition, with its ETag; null while nothing is. */
export function commentaryQuery(scorecard: string, period: string, indicator: string, revision?: number) {
  return queryOptions({
    queryKey: keys.commentary(scorecard, period, indicator, revision),
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

/** Everything that was said of a measure in an edition, newest first. */
export function commentaryRevisionsQuery(
  scorecard: string,
  period: string,
  indicator: string,
  revision?: number,
) {
  return queryOptions({
    queryKey: keys.commentaryRevisions(scorecard, period, indicator, revision),
    queryFn: ({ signal }) =>
      body(
        client.GET("/scorecards/{scorecard}/editions/{period}/measures/{indicator}/commentary/revisions", {
          params: { path: { scorecard, period, indicator }, query: { revision } },
          signal,
        }),
      ),
  });
}
