import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "#/api/problem";

export function createAppQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // An answer the service gave on purpose will not change by asking again.
        retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
      },
    },
  });
}
