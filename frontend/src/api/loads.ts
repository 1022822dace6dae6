import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** Who loaded which figures and when, the newest first, page after page. */
export function figureLoadsQuery(indicator?: string) {
  return infiniteQueryOptions({
    queryKey: keys.figureLoads(indicator),
    queryFn: ({ pageParam, signal }) =>
      body(client.GET("/figure-loads", { params: { query: { indicator, page: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}

/** One load with its measures, and what is built on it. */
export const figureLoadQuery = (load: string) =>
  queryOptions({
    queryKey: keys.figureLoad(load),
    queryFn: ({ signal }) =>
      body(client.GET("/figure-loads/{load}", { params: { path: { load: Number(load) } }, signal })),
  });

/** The figures that it added or changed, page after page. */
export function figuresOfLoadQuery(load: string) {
  return infiniteQueryOptions({
    queryKey: keys.figuresOfLoad(load),
    queryFn: ({ pageParam, signal }) =>
      body(
        client.GET("/figure-loads/{load}/figures", {
          params: { path: { load: Number(load) }, query: { page: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
  });
}
