import { act, renderHook } from "@testing-library/preact";
import { expect, test } from "vitest";
import { figureGrid as grid } from "#/testing/figure-grid";
import { type FigureGrid, placesOfGrid } from "./grid";
import { useGrid } from "./use-grid";

function use(first: FigureGrid) {
  const hook = renderHook((of: FigureGrid) => ({ of, draft: useGrid(of) }), { initialProps: first });
  const place = () => {
    const [only] = placesOfGrid(hook.result.current.of);
    if (!only) throw new Error("There is one cell");
    return only;
  };
  const draft = () => hook.result.current.draft;
  const type = (value: string) => act(() => draft().change(place(), { value }));
  return { ...hook, place, draft, type };
}

test("what somebody else has recorded meanwhile is not written over unseen", () => {
  const { draft, place, type, rerender } = use(grid(1, 17.7));
  type("18.9");
  rerender(grid(2, 18.1));
  expect(draft().isOvertaken(place())).toBe(true);
  expect(draft().items("Counted again")[0]?.item).toMatchObject({ read: { revision: 1 } });
  act(() => draft().keepMine(place()));
  expect(draft().isOvertaken(place())).toBe(false);
  expect(draft().items("Counted again")[0]?.item).toMatchObject({
    read: { revision: 2, figure: { value: 18.9 } },
  });
});

test("theirs can be taken instead", () => {
  const { draft, place, type, rerender } = use(grid(1, 17.7));
  type("18.9");
  rerender(grid(2, 18.1));
  act(() => draft().takeTheirs(place()));
  expect(draft().changed).toEqual([]);
  expect(draft().typedAt(place()).value).toBe("18.1");
});

test("what is typed back is no change, whatever becomes of the figure later", () => {
  const { draft, type, rerender } = use(grid(1, 17.7));
  type("18.9");
  type("17.7");
  rerender(grid(2, 18.1));
  expect(draft().changed).toEqual([]);
});

test("another figure is doubted anew", () => {
  const { draft, place, type } = use(grid(1, 17.7));
  type("212");
  const sent = draft()
    .items("")
    .flatMap(({ item }) => ("read" in item ? [item.read] : []));
  act(() =>
    draft().doubt(sent, [{ pointer: "/items/0/figure/value", warning: "5a1f0c9be27d4a63", detail: "212%" }]),
  );
  expect(draft().doubtsOf(place())).toEqual([{ id: "5a1f0c9be27d4a63", detail: "212%" }]);
  type("21.2");
  expect(draft().doubtsOf(place())).toEqual([]);
});

test("what was sent is forgotten, and what was typed since is kept", () => {
  const { draft, place, type } = use(grid(1, 17.7));
  type("18.9");
  const sent = draft().typed;
  type("19");
  act(() => draft().saved(sent));
  expect(draft().typedAt(place()).value).toBe("19");
  act(() => draft().saved(draft().typed));
  expect(draft().changed).toEqual([]);
});
