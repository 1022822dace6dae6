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
