import type { AnyRouter } from "@tanstack/react-router";

/**
 * After a navigation the new page's heading takes the focus, so that a screen reader reads it and the keyboard starts there.
 * Changes of search parameters (filters) stay where they are.
 */
export function moveFocusOnNavigation(router: AnyRouter) {
  router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) {
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
  });
}
