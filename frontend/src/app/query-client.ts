import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "#/api/problem";

export function createAppQueryClient() {
  return new QueryClient({
    defaultOptions: {
      // A device that says it is offline is asked all the same: waiting for it would be silent, an error says what to do.
      mutations: { networkMode: "always" },
      queries: {
        networkMode: "always",
        staleTime: 30_000,
        // An answer the service gave on purpose will not change by asking again.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });
}
