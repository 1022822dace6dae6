import { queryOptions } from "@tanstack/react-query";
import { client } from "./client";
import type { components } from "./schema";

type Indicator = components["schemas"]["Indicator"];

/** Every indicator, page after page. */
export const indicatorsQuery = queryOptions({
  queryKey: ["indicators"],
  queryFn: async ({ signal }) => {
    const items: Indicator[] = [];
    let page: string | undefined;
    do {
      const { data } = await client.GET("/indicators", { params: { query: { limit: 200, page } }, signal });
      items.push(...(data?.items ?? []));
      page = data?.next;
    } while (page);
    return items;
  },
});
