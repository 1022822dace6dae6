import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";

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
export function editionQuery(scorecard: string, period: string) {
  return queryOptions({
    queryKey: ["edition", scorecard, period],
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/scorecards/{scorecard}/editions/{period}", {
          params: { path: { scorecard, period } },
          signal,
        }),
      ),
  });
}

/** How the council has chosen to read its figures, with the ETag. */
export const settingsQuery = queryOptions({
  queryKey: ["settings"],
  queryFn: ({ signal }) => versioned(client.GET("/settings", { signal })),
});
