import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** Whether there is any of what a scorecard is made from, and any edition: one of each is asked for. */
export const setUpQuery = queryOptions({
  queryKey: keys.setUp,
  queryFn: async ({ signal }) => {
    const params = { query: { limit: 1 } };
    const [measures, figures, editions] = await Promise.all([
      body(client.GET("/indicators", { params, signal })),
      body(client.GET("/period-values", { params, signal })),
      body(client.GET("/editions", { params, signal })),
    ]);
    const isAny = ({ items }: { items: unknown[] }) => items.length > 0;
    return { measures: isAny(measures), figures: isAny(figures), editions: isAny(editions) };
  },
});
