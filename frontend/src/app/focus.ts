import type { AnyRouter } from "@tanstack/react-router";

/**
 * After a navigation the new page's heading takes the focus, so that a screen reader reads it and the keyboard starts there.
 * A link to a part of a page leads the focus to that part. Changes of search parameters (filters) stay where they are.
 */
export function moveFocusOnNavigation(router: AnyRouter) {
  router.subscribe("onRendered", ({ fromLocation, toLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    const part = toLocation.hash ? document.getElementById(toLocation.hash) : null;
    const heading = document.querySelector<HTMLElement>("main h1");
    (part ?? heading)?.focus({ preventScroll: true });
  });
}
