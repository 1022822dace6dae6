import type { AnyRouter } from "@tanstack/react-router";

/** The script of the page at this address, fetched while the service is still asked who is there: the router would wait for the answer. */
export function fetchThePageShown(router: AnyRouter) {
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    // Whatever is wrong with it, the router says when it comes to it.
    void router.loadRouteChunk(router.routesById[routeId])?.catch(() => {});
  }
}

/** What `index.html` shows goes in the moment in which the page comes, before either is painted. */
export function takeAwayWhenThereIsAPage(shown: Element | null, page: Element) {
  new MutationObserver((_changes, observer) => {
    if (page.childElementCount === 0) return;
    observer.disconnect();
    shown?.remove();
  }).observe(page, { childList: true });
}
