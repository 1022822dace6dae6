import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** Whether there is any of what a scorecard is made from, and any edition. */
export const setUpQuery = queryOptions({
  queryKey: keys.setUp,
  queryFn: async ({ signal }) => {
    const params = { query: { limit: 1 } };
    const [setUp, committees, figures, editions] = await Promise.all([
      body(client.GET("/set-up", { signal })),
      body(client.GET("/committees", { signal })),
      body(client.GET("/period-values", { params, signal })),
      body(client.GET("/editions", { params, signal })),
    ]);
    const isAny = (items: unknown[] | undefined) => items !== undefined && items.length > 0;
    return {
      committees: isAny(committees.items),
      measures: isAny(setUp.indicators),
      targets: isAny(setUp.targets),
      groups: isAny(setUp.comparatorGroups),
      figures: isAny(figures.items),
      editions: isAny(editions.items),
    };
  },
});
