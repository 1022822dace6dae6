import { type AnyRouter, useRouter } from "@tanstack/react-router";
import { createContext, use, useLayoutEffect, useState } from "react";

interface Pieces {
  /** How many are there at once, about what fills the first screen. */
  first: number;
  /** How many follow at a time: no more than a slow phone draws before it could have answered a press. */
  piece: number;
}

/** Those that have led on from where somebody arrived. */
const ledOn = new WeakSet<AnyRouter>();

/** From the first step on to another page, or to other parts of this one, pages are drawn whole. */
export function drawWholeOnceLedOn(router: AnyRouter) {
  router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
    if (fromLocation) ledOn.add(router);
  });
}

/** Whether what is around is drawn in pieces itself: what it holds comes later, and yet whoever sees it has just arrived. */
export const Arriving = createContext(false);

/**
 * How many of a long page's parts are drawn so far. Whoever has just arrived sees its beginning at once and the rest piece by piece,
 * while the page answers already. Coming from another page, or back to a place further down, all of it is there at once.
 */
export function useInPieces(all: number, { first, piece }: Pieces): number {
  const router = useRouter();
  const within = use(Arriving);
  const [drawn, setDrawn] = useState(() =>
    within || (!ledOn.has(router) && startsAtTheTop()) ? first : Number.POSITIVE_INFINITY,
  );
  useLayoutEffect(() => {
    if (drawn >= all) return undefined;
    const next = setTimeout(() => setDrawn(drawn + piece));
    return () => clearTimeout(next);
  }, [drawn, all, piece]);
  return drawn;
}

/** Not after a reload or a step back, which lead to where one was, nor at an address that names a part of the page. */
function startsAtTheTop() {
  const [arrival] = performance.getEntriesByType?.("navigation") ?? [];
  return (
    arrival?.entryType === "navigation" && "type" in arrival && arrival.type === "navigate" && !location.hash
  );
}
