import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

export const scorecardsQuery = queryOptions({
  queryKey: keys.scorecards,
  queryFn: ({ signal }) => body(client.GET("/scorecards", { signal })),
});

/** How a scorecard is defined, with its ETag. */
export function scorecardQuery(scorecard: string) {
  return queryOptions({
    queryKey: keys.scorecard(scorecard),
    queryFn: ({ signal }) =>
      versioned(client.GET("/scorecards/{scorecard}", { params: { path: { scorecard } }, signal })),
  });
}

/** Every version of which measures a scorecard shows, newest first. */
export function setsQuery(scorecard: string) {
  return queryOptions({
    queryKey: keys.scorecardSets(scorecard),
    queryFn: ({ signal }) =>
      body(client.GET("/scorecards/{scorecard}/sets", { params: { path: { scorecard } }, signal })),
  });
}
