import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";
import type { components } from "./schema";

type Schemas = components["schemas"];

/** Every group of authorities that the council compares itself with. */
export const comparatorGroupsQuery = queryOptions({
  queryKey: keys.comparatorGroups,
  queryFn: async ({ signal }) => (await body(client.GET("/comparator-groups", { signal }))).items,
});

/** One of them with its ETag, which each change must send back. */
export function comparatorGroupQuery(group: string) {
  return queryOptions({
    queryKey: keys.comparatorGroup(group),
    queryFn: ({ signal }) =>
      versioned(client.GET("/comparator-groups/{group}", { params: { path: { group } }, signal })),
  });
}

/** Writes it over the version that was read, or for the first time. */
export function putComparatorGroup(
  group: string,
  seen: string | undefined,
  definition: Schemas["ComparatorGroupDefinition"],
) {
  const header = seen === undefined ? { "If-None-Match": "*" } : { "If-Match": seen };
  return versioned(
    client.PUT("/comparator-groups/{group}", { params: { path: { group }, header }, body: definition }),
  );
}
