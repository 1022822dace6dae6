import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";

/** What was published and is known otherwise now, what waits to be confirmed, and what was loaded. */
export const deskQuery = queryOptions({
  queryKey: keys.desk,
  queryFn: ({ signal }) => body(client.GET("/desk", { signal })),
});
