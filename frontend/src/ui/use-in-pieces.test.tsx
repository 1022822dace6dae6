import {
  type AnyRouter,
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { InPieces } from "./InPieces";
import { drawWholeOnceLedOn, useInPieces } from "./use-in-pieces";

/** How many of 40 lines are drawn, each time that they are, on a page that a browser came to in some way. */
async function drawn(came: NavigationTimingType, ledOn = false) {
  const arrival: Partial<PerformanceNavigationTiming> = { entryType: "navigation", type: came };
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([arrival as PerformanceEntry]);
  const times: number[] = [];
  const List = () => {
    times.push(Math.min(useInPieces(40, { first: 12, piece: 6 }), 40));
    return null;
  };
  const router: AnyRouter = createRouter({
    routeTree: createRootRoute({ component: List }),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  drawWholeOnceLedOn(router);
  if (ledOn) {
    await router.load();
    await router.navigate({ to: "/", hash: "there" });
  }
  render(<RouterProvider router={router} />);
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

test("parts come one after the other, and a list within them in pieces too", async () => {
  const arrival: Partial<PerformanceNavigationTiming> = { entryType: "navigation", type: "navigate" };
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([arrival as PerformanceEntry]);
  const seen: string[] = [];
  const note = (what: string) => {
    if (seen.at(-1) !== what) seen.push(what);
    return null;
  };
  const Part = ({ name }: { name: string }) => note(name);
  const List = () => note(`list ${Math.min(useInPieces(3, { first: 1, piece: 1 }), 3)}`);
  const Parts = () => (
    <InPieces first={1}>
      <Part name="first" />
      {null}
      <List />
    </InPieces>
  );
  const router: AnyRouter = createRouter({
    routeTree: createRootRoute({ component: Parts }),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  const { container } = render(<RouterProvider router={router} />);
  await waitFor(() => expect(seen.at(-1)).toBe("list 3"));
  expect(seen.filter((each) => each !== "first")).toEqual(["list 1", "list 2", "list 3"]);
  expect(container.querySelector(".app-still-to-come")).toBeNull();
});
