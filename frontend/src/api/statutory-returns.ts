import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";
import type { components } from "./schema";

type Definition = components["schemas"]["StatutoryReturnDefinition"];

/** Every return to government, or those from which a measure comes. */
export function statutoryReturnsQuery(indicator?: string) {
  return queryOptions({
    queryKey: keys.statutoryReturns(indicator),
    queryFn: async ({ signal }) =>
      (await body(client.GET("/statutory-returns", { params: { query: { indicator } }, signal }))).items,
  });
}

/** One return with its ETag, which each change must send back. */
export function statutoryReturnQuery(statutoryReturn: string) {
  return queryOptions({
    queryKey: keys.statutoryReturn(statutoryReturn),
    queryFn: ({ signal }) =>
      versioned(
        client.GET("/statutory-returns/{statutoryReturn}", { params: { path: { statutoryReturn } }, signal }),
      ),
  });
}

/** Makes a return, or with the ETag that was read replaces it. */
export function putStatutoryReturn(statutoryReturn: string, definition: Definition, etag?: string) {
  return versioned(
    client.PUT("/statutory-returns/{statutoryReturn}", {
      params: {
        path: { statutoryReturn },
        header: etag ? { "If-Match": etag } : { "If-None-Match": "*" },
      },
      body: definition,
    }),
  );
}

/** The figures that one round gives, what was provisional beside what is final. */
export function roundFiguresQuery(statutoryReturn: string, round: string) {
  return queryOptions({
    queryKey: keys.roundFigures(statutoryReturn, round),
    queryFn: ({ signal }) =>
      body(
        client.GET("/statutory-returns/{statutoryReturn}/rounds/{round}/figures", {
          params: { path: { statutoryReturn, round } },
          signal,
        }),
      ),
  });
}
