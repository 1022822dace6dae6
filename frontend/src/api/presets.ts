import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** The Department for Education's list of measures, with those that are here already. */
export const presetsQuery = queryOptions({
  queryKey: keys.presets,
  queryFn: async ({ signal }) => (await body(client.GET("/preset-indicators", { signal }))).items,
});
