import { queryOptions } from "@tanstack/react-query";
import { client, versioned } from "./client";
import { everyPage } from "./every-page";
import { keys } from "./keys";
import type { components } from "./schema";

/** Every indicator, page after page. */
export const indicatorsQuery = queryOptions({
  queryKey: keys.indicators,
  queryFn: ({ signal }) =>
    everyPage<components["schemas"]["Indicator"]>(
      async (page) =>
        (await client.GET("/indicators", { params: { query: { limit: 200, page } }, signal })).data,
    ),
});

/** How the council has chosen to read its figures, with the ETag. */
export const settingsQuery = queryOptions({
  queryKey: keys.settings,
  queryFn: ({ signal }) => versioned(client.GET("/settings", { signal })),
});

/** Every value of an indicator that this person may read, in all areas and periods. */
export function indicatorValuesQuery(indicator: string) {
  return queryOptions({
    queryKey: keys.indicatorValues(indicator),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["PeriodValue"]>(
        async (page) =>
          (await client.GET("/period-values", { params: { query: { indicator, limit: 200, page } }, signal }))
            .data,
      ),
  });
}

/** Every area with its name and kind. */
export const areasQuery = queryOptions({
  queryKey: keys.areas,
  queryFn: async ({ signal }) => (await client.GET("/areas", { signal })).data?.items ?? [],
});
