import { queryOptions } from "@tanstack/react-query";
import { body, client, versioned } from "./client";
import { keys } from "./keys";

/** The whole register, the newest year first. */
export const knownProblemsQuery = queryOptions({
  queryKey: keys.knownProblems,
  queryFn: async ({ signal }) => (await body(client.GET("/known-problems", { signal }))).items,
});

/** One problem with the ETag that a change must send back. */
export const knownProblemQuery = (problem: string) =>
  queryOptions({
    queryKey: keys.knownProblem(problem),
    queryFn: ({ signal }) =>
      versioned(client.GET("/known-problems/{problem}", { params: { path: { problem } }, signal })),
  });
