import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys, type QualityFilter } from "./keys";

/** What is not in order with the figures: counted, and listed as far as it is asked for. */
export const dataQualityQuery = (filter: QualityFilter) =>
  queryOptions({
    queryKey: keys.dataQuality(filter),
    queryFn: ({ signal }) => body(client.GET("/data-quality", { params: { query: filter }, signal })),
  });

/** One thing that is not in order. */
export const findingQuery = (finding: string) =>
  queryOptions({
    queryKey: keys.finding(finding),
    queryFn: ({ signal }) =>
      body(client.GET("/data-quality/{finding}", { params: { path: { finding } }, signal })),
  });

/** How far one measure's figures can be relied on. */
export const measureQualityQuery = (indicator: string) =>
  queryOptions({
    queryKey: keys.measureQuality(indicator),
    queryFn: ({ signal }) =>
      body(client.GET("/indicators/{indicator}/data-quality", { params: { path: { indicator } }, signal })),
  });
