import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** Every sign-off that this person may see: those that wait for a signature first. */
export const signOffsQuery = queryOptions({
  queryKey: keys.signOffs,
  queryFn: async ({ signal }) => (await body(client.GET("/sign-offs", { signal }))).items,
});

/** One sign-off with its ETag, which each step must send back. */
export function signOffQuery(signOff: string) {
  return queryOptions({
    queryKey: keys.signOff(signOff),
    queryFn: ({ signal }) =>
      versioned(client.GET("/sign-offs/{signOff}", { params: { path: { signOff } }, signal })),
  });
}
