import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

export const serviceQuery = queryOptions({
  queryKey: keys.service,
  queryFn: ({ signal }) => body(client.GET("/service", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** What the words on a scorecard mean: part of the service, so it does not change while a page is open. */
export const glossaryQuery = queryOptions({
  queryKey: keys.glossary,
  queryFn: ({ signal }) => body(client.GET("/glossary", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});
