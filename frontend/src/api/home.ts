import { queryOptions } from "@tanstack/react-query";
import { body, client } from "./client";
import { keys } from "./keys";
import { sayHere } from "./session";

/** A new visit changes what is new, so it is said first. */
export const homeQuery = queryOptions({
  queryKey: keys.home,
  queryFn: async ({ client: cache, signal }) => {
    await sayHere(cache);
    return body(client.GET("/me/home", { signal }));
  },
});

export const followedMeasuresQuery = queryOptions({
  queryKey: keys.followedMeasures,
  queryFn: ({ signal }) => body(client.GET("/me/followed-measures", { signal })),
});
