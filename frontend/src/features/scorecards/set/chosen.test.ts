import { expect, test } from "vitest";
import {
  addMeasure,
  changeMeasure,
  itemsOf,
  moveMeasure,
  moveTheme,
  placeInWords,
  removeMeasure,
  themesOf,
} from "./chosen";
import { checkSet, type NewestSet } from "./typed-set";

const item = (indicator: string, theme: string, more = {}) => ({
  indicator,
  title: indicator,
  theme,
  ...more,
});
const items = [
  item("A", "Help", { reference: "H1" }),
  item("C", "Care", { polarityOverride: "NONE" as const, exemptReason: "It could name a child." }),
  item("B", "Help"),
];
const themes = themesOf(items);
const order = (of: typeof themes) =>
  of.map(({ name, measures }) => [name, measures.map((each) => each.indicator)]);

test("measures stand under their headings and are sent back with all that they have", () => {
  expect(order(themes)).toEqual([
    ["Help", ["A", "B"]],
    ["Care", ["C"]],
  ]);
  expect(itemsOf(themes)).toEqual([
    { indicator: "A", theme: "Help", reference: "H1" },
    { indicator: "B", theme: "Help" },
    { indicator: "C", theme: "Care", polarityOverride: "NONE", exemptReason: "It could name a child." },
  ]);
});

test("a measure moves within its heading, then into the next one, and no further", () => {
  expect(order(moveMeasure(themes, "B", -1))[0]).toEqual(["Help", ["B", "A"]]);
  const moved = moveMeasure(themes, "B", 1);
  expect(order(moved)).toEqual([
    ["Help", ["A"]],
    ["Care", ["B", "C"]],
  ]);
  expect(placeInWords(moved, "B")).toBe("1 of 2 in Care");
  expect(order(moveMeasure(moved, "B", -1))).toEqual(order(themes));
  expect(moveMeasure(themes, "A", -1)).toEqual(themes);
  expect(moveMeasure(themes, "C", 1)).toEqual(themes);
});

test("headings change places", () => {
  expect(order(moveTheme(themes, 0, 1)).map(([name]) => name)).toEqual(["Care", "Help"]);
  expect(moveTheme(themes, 0, -1)).toEqual(themes);
});

test("a measure is added under a heading, changed and removed, and an empty heading goes", () => {
  const added = addMeasure(addMeasure(themes, "Care", { code: "D", title: "D" }), "New", {
    code: "E",
    title: "E",
  });
  expect(order(added).slice(1)).toEqual([
    ["Care", ["C", "D"]],
    ["New", ["E"]],
  ]);
  expect(order(removeMeasure(added, "E"))).toHaveLength(2);
  expect(itemsOf(changeMeasure(themes, "B", { reference: "H2" }))[1]).toEqual({
    indicator: "B",
    theme: "Help",
    reference: "H2",
  });
});

test("a version needs measures in use, headings told apart, a change and a reason", () => {
  const newest: NewestSet = { items };
  const found = (of: typeof themes, reason = "Asked for", retired: string[] = []) =>
    checkSet({ themes: of, reason }, { newest, retired: new Set(retired) }).map(({ fieldId }) => fieldId);
  expect(found(moveTheme(themes, 0, 1))).toEqual([]);
  expect(found(themes)).toEqual(["add"]);
  expect(found([])).toEqual(["add"]);
  expect(found(moveTheme(themes, 0, 1), " ")).toEqual(["reason"]);
  expect(found(moveTheme(themes, 0, 1), "Asked for", ["C"])).toEqual(["remove-C"]);
  expect(found(themes.map((theme) => ({ ...theme, name: "Help" })))).toEqual(["theme-1"]);
  expect(found(themes.map((theme) => ({ ...theme, name: " " })))).toEqual(["theme-0", "theme-1"]);
  expect(found(changeMeasure(themes, "B", { exemptReason: "No" }))).toEqual(["exempt-B"]);
});
