import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** What is found of what the reader may see. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: keys.search(words),
    queryFn: ({ signal }) => body(client.GET("/search", { params: { query: { q: words } }, signal })),
  });
