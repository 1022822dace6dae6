import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type Sent, sent } from "./figure-files";
import { type InspectionFilter, keys } from "./keys";
import type { components } from "./schema";

/** Every inspection that fits, the newest first. */
export function inspectionsQuery(filter: InspectionFilter = {}) {
  return queryOptions({
    queryKey: keys.inspections(filter),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["Inspection"]>(async (page) => {
        const query = { ...filter, limit: 200, page };
        return (await client.GET("/inspections", { params: { query }, signal })).data;
      }),
  });
}

/** One inspection with its ETag, which each change must send back. */
export function inspectionQuery(reference: string) {
  return queryOptions({
    queryKey: keys.inspection(reference),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/inspections/{inspection}", { params: { path: { inspection: reference } }, signal }),
      ),
  });
}

/** Every framework by which inspectors judge, the newest first. */
export const inspectionFrameworksQuery = queryOptions({
  queryKey: keys.inspectionFrameworks,
  queryFn: async ({ signal }) => (await body(client.GET("/inspection-frameworks", { signal }))).items,
});

/** One framework with its ETag, which a change of its clock must send back. */
export function inspectionFrameworkQuery(framework: string) {
  return queryOptions({
    queryKey: keys.inspectionFramework(framework),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/inspection-frameworks/{framework}", { params: { path: { framework } }, signal }),
      ),
  });
}

/** The council's inspections in a table of every authority's. */
export async function readInspections(file: Sent): Promise<components["schemas"]["InspectionList"]> {
  return (await versioned(client.POST("/inspection-list-readings", sent(file)))).data;
}
