import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type GeneralQueryFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every general question that fits and that this person may see. */
export function generalQueriesQuery(filter: GeneralQueryFilter = {}) {
  return queryOptions({
    queryKey: keys.generalQueries(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["GeneralQuery"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/general-queries", { params: { query }, signal })).data;
      }),
  });
}

/** One general question with its ETag, which each action on it must send back. */
export function generalQueryQuery(reference: string) {
  return queryOptions({
    queryKey: keys.generalQuery(reference),
    queryFn: ({ signal }) =>
      versioned(client.GET("/general-queries/{query}", { params: { path: { query: reference } }, signal })),
  });
}

/** Who the governance adviser is, and how to reach them. */
export const governanceContactQuery = queryOptions({
  queryKey: keys.governanceContact,
  queryFn: ({ signal }) => versioned(client.GET("/governance-contact", { signal })),
});
