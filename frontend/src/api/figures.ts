import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { everyPage } from "./every-page";
import { type FigureGridFilter, keys } from "./keys";
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

/** Every area with its name and kind. */
export const areasQuery = queryOptions({
  queryKey: keys.areas,
  queryFn: async ({ signal }) => (await body(client.GET("/areas", { signal }))).items,
});

/** What a target can stand in relation to: groups of areas, and areas, with what each is called. */
export const comparatorsQuery = queryOptions({
  queryKey: keys.comparators,
  queryFn: async ({ signal, client: cache }) => {
    const [groups, areas] = await Promise.all([
      body(client.GET("/comparator-groups", { signal })),
      cache.fetchQuery(areasQuery),
    ]);
    const named = [...groups.items, ...areas].map(({ code, name }) => [code, name] as const);
    return { groups: groups.items, areas, names: new Map<string, string>(named) };
  },
});

/** How much each service owes, as far as this person records its figures. */
export const returnSheetsQuery = queryOptions({
  queryKey: keys.returnSheets,
  queryFn: async ({ signal }) => (await body(client.GET("/return-sheets", { signal }))).items,
});

/** Measures by periods, with what is owed. */
export const figureGridQuery = (of: FigureGridFilter) =>
  queryOptions({
    queryKey: keys.figureGrid(of),
    queryFn: ({ signal }) => body(client.GET("/figure-grid", { params: { query: of }, signal })),
  });

/** When each of the council's figures was published and since when it is known here. */
export const figureHistoryQuery = (indicator: string) =>
  queryOptions({
    queryKey: keys.figureHistory(indicator),
    queryFn: ({ signal }) =>
      body(client.GET("/indicators/{indicator}/figure-history", { params: { path: { indicator } }, signal })),
  });

/** Every value that one figure has had. */
export const figureRevisionsQuery = (indicator: string, area: string, period: string) =>
  queryOptions({
    queryKey: keys.figureRevisions(indicator, area, period),
    queryFn: async ({ signal }) =>
      (
        await body(
          client.GET("/period-values/{indicator}/{area}/{period}/revisions", {
            params: { path: { indicator, area, period } },
            signal,
          }),
        )
      ).items,
  });

/** The values of an indicator in one period that this person may read, in all areas. */
export function valuesOfPeriodQuery(indicator: string, period: string) {
  return queryOptions({
    queryKey: keys.valuesOfPeriod(indicator, period),
    queryFn: ({ signal }) =>
      everyPage<components["schemas"]["PeriodValue"]>(
        async (page) =>
          (
            await client.GET("/period-values", {
              params: { query: { indicator, period, limit: 200, page } },
              signal,
            })
          ).data,
      ),
  });
}

/** The values of an indicator in some areas that this person may read, every period of each. */
export function valuesOfAreasQuery(indicator: string, areas: readonly string[]) {
  return queryOptions({
    queryKey: keys.valuesOfAreas(indicator, areas),
    queryFn: async ({ signal }) =>
      (
        await Promise.all(
          areas.map((area) =>
            everyPage<components["schemas"]["PeriodValue"]>(
              async (page) =>
                (
                  await client.GET("/period-values", {
                    params: { query: { indicator, area, limit: 200, page } },
                    signal,
                  })
                ).data,
            ),
          ),
        )
      ).flat(),
  });
}
