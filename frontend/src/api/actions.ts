import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type ActionFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every action that fits and that this person may see, those due first on top. */
export function actionsQuery(filter: ActionFilter = {}) {
  return queryOptions({
    queryKey: keys.actions(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Action"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/actions", { params: { query }, signal })).data;
      }),
  });
}

/** One action with its ETag, which each change must send back. */
export function actionQuery(reference: string) {
  return queryOptions({
    queryKey: keys.action(reference),
    queryFn: ({ signal }) =>
      versioned(client.GET("/actions/{action}", { params: { path: { action: reference } }, signal })),
  });
}
