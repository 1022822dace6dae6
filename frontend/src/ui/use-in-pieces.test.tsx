import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { useInPieces } from "./use-in-pieces";

/** How many of 40 lines are drawn, each time that they are, on a page that a browser came to in some way. */
async function drawn(came: NavigationTimingType, loadedBefore = false) {
  const arrival: Partial<PerformanceNavigationTiming> = { entryType: "navigation", type: came };
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([arrival as PerformanceEntry]);
  const times: number[] = [];
  const List = () => {
    times.push(Math.min(useInPieces(40, { first: 12, piece: 6 }), 40));
    return null;
  };
  const router = createRouter({
    routeTree: createRootRoute({ component: List }),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  if (loadedBefore) await router.load();
  render(<RouterProvider router={router as never} />);
  await waitFor(() => expect(times.at(-1)).toBe(40));
  return [...new Set(times)];
}

test("whoever arrives sees the first screen at once and the rest piece by piece", async () => {
  expect(await drawn("navigate")).toEqual([12, 18, 24, 30, 36, 40]);
});

test("who comes back, or from another page, has all of it at once", async () => {
  expect(await drawn("reload")).toEqual([40]);
  expect(await drawn("back_forward")).toEqual([40]);
  expect(await drawn("navigate", true)).toEqual([40]);
});
