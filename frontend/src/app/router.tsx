import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { routeTree } from "#/routeTree.gen";
import { drawWholeOnceLedOn } from "#/ui/use-in-pieces";
import { ErrorPage } from "./ErrorPage";
import { Loading } from "./Loading";
import { NotFoundPage } from "./NotFoundPage";

export function createAppRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    // TanStack Query owns freshness; the router asks it every time.
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
  drawWholeOnceLedOn(router);
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
