import { expect, test } from "vitest";
import { byWeight, movementWords } from "./by-weight";
import type { Changes } from "./WhatChanged";

type Row = Changes["rows"][number];
type Rating = NonNullable<Row["before"]>["rating"];

function row(indicator: string, movement: Row["movement"], more: Partial<Row> = {}): Row {
  return { indicator, title: indicator, theme: "Theme", movement, movementText: "Moved", ...more };
}

function rated(was: Rating, is: Rating): Pick<Row, "before" | "after"> {
  const side = (rating: Rating) => ({ display: "1", rating, ratingText: rating });
  return { before: side(was), after: side(is) };
}

test("what got worse comes first and the biggest of it before the rest, then what got better", () => {
  const rows = [
    row("level", "LEVEL"),
    row("not compared", "NOT_COMPARED"),
    row("improved much", "IMPROVED", { size: 9 }),
    row("fell", "FELL"),
    row("added", "ADDED"),
    row("worsened a little", "WORSENED", { size: 1.2 }),
    row("rose by much", "ROSE", { size: 3 }),
    row("turned red", "ROSE", rated("GREEN", "RED")),
    row("worsened by much", "WORSENED", { size: 5.5 }),
    row("turned green", "LEVEL", rated("AMBER", "GREEN")),
  ];
  expect(byWeight(rows).map(({ indicator }) => indicator)).toEqual([
    "worsened by much",
    "worsened a little",
    "turned red",
    "improved much",
    "turned green",
    "rose by much",
    "added",
    "fell",
    "level",
    "not compared",
  ]);
});

test("an improvement is never among what got worse, whatever its rating did", () => {
  const rows = [row("other target", "IMPROVED", rated("GREEN", "RED")), row("worse", "WORSENED")];
  expect(byWeight(rows).map(({ indicator }) => indicator)).toEqual(["worse", "other target"]);
});

test("the size is said in words, and nothing where there is none", () => {
  expect(movementWords(row("a", "WORSENED", { size: 5.5 }))).toBe("Moved, 5.5 times its usual movement");
  expect(movementWords(row("a", "LEVEL"))).toBe("Moved");
});
