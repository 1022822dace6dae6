import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { keys, type RequestFilter } from "./keys";
import type { components } from "./schema";

/** Every deep-dive request that fits and that this person may see. */
export function requestsQuery(filter: RequestFilter = {}) {
  return queryOptions({
    queryKey: keys.requests(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["DeepDiveRequest"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/deep-dive-requests", { params: { query }, signal })).data;
      }),
  });
}

/** One deep-dive request with its ETag, which each action on it must send back. */
export function requestQuery(reference: string) {
  return queryOptions({
    queryKey: keys.request(reference),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/deep-dive-requests/{request}", { params: { path: { request: reference } }, signal }),
      ),
  });
}

/** What waits for somebody, by its deadline. */
export const requestQueueQuery = queryOptions({
  queryKey: keys.requestQueue,
  queryFn: ({ signal }) =>
    everyPage<components["schemas"]["DeepDiveRequest"]>(async (page) => {
      const query = { limit: 200, page };
      return (await client.GET("/request-queue", { params: { query }, signal })).data;
    }),
});

/** Within how many days the council means to deal with requests. */
export const requestTargetsQuery = queryOptions({
  queryKey: keys.requestTargets,
  queryFn: ({ signal }) => versioned(client.GET("/request-targets", { signal })),
});
