import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every standing panel, and those that are closed. */
export const panelsQuery = queryOptions({
  queryKey: keys.panels,
  queryFn: async ({ signal }) => (await body(client.GET("/panels", { signal }))).items,
});

/** One panel with its ETag, which each change must send back. */
export function panelQuery(reference: string) {
  return queryOptions({
    queryKey: keys.panel(reference),
    queryFn: ({ signal }) =>
      versioned(client.GET("/panels/{panel}", { params: { path: { panel: reference } }, signal })),
  });
}
