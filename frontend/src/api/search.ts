import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** What is found of what the reader may see. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: keys.search(words),
    queryFn: ({ signal }) => body(client.GET("/search", { params: { query: { q: words } }, signal })),
  });

/** Every group of words that mean the same, in the order in which they were added. */
export const synonymListQuery = queryOptions({
  queryKey: keys.synonymLists,
  queryFn: async ({ signal }) => (await body(client.GET("/synonyms", { signal }))).items,
});

/** One group with the ETag that a change must send back. */
export const synonymsQuery = (group: string) =>
  queryOptions({
    queryKey: keys.synonyms(group),
    queryFn: ({ signal }) =>
      versioned(client.GET("/synonyms/{synonyms}", { params: { path: { synonyms: group } }, signal })),
  });
