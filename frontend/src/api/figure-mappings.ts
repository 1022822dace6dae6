import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** Every saved mapping in its newest version, with when it was loaded by. */
export const figureMappingsQuery = queryOptions({
  queryKey: keys.figureMappings,
  queryFn: async ({ signal }) => (await body(client.GET("/figure-mappings", { signal }))).items,
});

/** One of them in every version, the newest first. */
export const figureMappingQuery = (mapping: string) =>
  queryOptions({
    queryKey: keys.figureMapping(mapping),
    queryFn: async ({ signal }) =>
      (
        await body(
          client.GET("/figure-mappings/{mapping}/versions", { params: { path: { mapping } }, signal }),
        )
      ).items,
  });
