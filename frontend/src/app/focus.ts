import type { AnyRouter } from "@tanstack/react-router";

/** Where the keyboard was on a page that was left: a control by its id, or a link by where it leads and which of its kind it is. */
interface Place {
  selector: string;
  order: number;
}

/**
 * After a navigation the new page's heading takes the focus, so that a screen reader reads it and the keyboard starts there.
 * A link to a part of a page leads the focus to that part. Going back finds the control again that the page was left by.
 * Changes of search parameters (filters) stay where they are.
 */
export function moveFocusOnNavigation(router: AnyRouter) {
  const left = new Map<string, Place>();
  let returning = false;
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    returning = action.type === "BACK" || action.type === "FORWARD" || action.type === "GO";
  });
  router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
    const place = keyboardPlace(document.activeElement);
    const page = entryOf(fromLocation);
    if (page && place) left.set(page, place);
  });
  router.subscribe("onRendered", ({ fromLocation, toLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return;
    const part = toLocation.hash ? document.getElementById(toLocation.hash) : null;
    const before = returning ? left.get(entryOf(toLocation) ?? "") : undefined;
    const heading = document.querySelector<HTMLElement>("main h1");
    (elementAt(before) ?? part ?? heading)?.focus({ preventScroll: true });
  });
}

/** An entry of the browser's history keeps its key when one comes back to it. */
function entryOf(location: { state: { __TSR_key?: string } } | undefined) {
  return location?.state.__TSR_key;
}

function keyboardPlace(element: Element | null): Place | undefined {
  if (!element) return undefined;
  const href = element.getAttribute("href");
  const selector = element.id
    ? `#${CSS.escape(element.id)}`
    : href
      ? `a[href="${CSS.escape(href)}"]`
      : undefined;
  if (!selector) return undefined;
  return { selector, order: [...document.querySelectorAll(selector)].indexOf(element) };
}

function elementAt(place: Place | undefined): HTMLElement | undefined {
  return place && document.querySelectorAll<HTMLElement>(place.selector)[place.order];
}
