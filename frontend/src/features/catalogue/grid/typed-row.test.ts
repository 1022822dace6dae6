import { expect, test } from "vitest";
import { targetRow } from "#/testing/target-grid";
import { cellAt } from "./target-grid";
import { differs, itemOf, proposalOf, typedOf } from "./typed-row";

const low = targetRow("LOW_IS_GOOD");
const high = targetRow("HIGH_IS_GOOD");
const range = targetRow("IN_RANGE");
const read = (row: typeof low, typed: Partial<ReturnType<typeof typedOf>>) =>
  proposalOf({ ...typedOf(row), ...typed }, row);

test.each([
  ["90", { target: 90, targetBound: "INCLUSIVE" }],
  ["90%", { target: 90, targetBound: "INCLUSIVE" }],
  ["more than 1,250.5", { target: 1250.5, targetBound: "EXCLUSIVE" }],
  [">90", { target: 90, targetBound: "EXCLUSIVE" }],
  ["90 or more", { target: 90, targetBound: "INCLUSIVE" }],
  [">= 90", { target: 90, targetBound: "INCLUSIVE" }],
])("a target where high is good may be said as %s", (target, proposal) => {
  expect(read(high, { target })).toEqual({ proposal, errors: [] });
});

test.each([
  ["80 to 90", { targetLow: 80, targetHigh: 90 }],
  ["80 – 90%", { targetLow: 80, targetHigh: 90 }],
  ["80 or more", { targetLow: 80 }],
  ["at most 90", { targetHigh: 90 }],
])("a range may be said as %s", (target, proposal) => {
  expect(read(range, { target })).toEqual({
    proposal: { ...proposal, targetBound: "INCLUSIVE" },
    errors: [],
  });
});

test.each([
  [high, { target: "less than 22" }, "target", "high is good"],
  [low, { target: "22 or more" }, "target", "low is good"],
  [high, { target: "soon" }, "target", "number"],
  [high, { target: "more than" }, "target", "number"],
  [range, { target: "85" }, "target", "range"],
  [range, { target: "less than 85" }, "target", "range"],
  [range, { target: "80 to 90", amber: "75" }, "amber", "range"],
  [high, { target: "90", amber: "85 or so" }, "amber", "number"],
  [high, { target: "90", tolerance: "105" }, "tolerance", "between 0 and 100"],
  [high, {}, "target", "is empty"],
] as const)("what cannot be read is named at its cell", (row, typed, part, words) => {
  expect(read(row, typed).errors).toEqual([{ part, message: expect.stringContaining(words) }]);
});

test("what is set is typed as it would be read again", () => {
  const set = targetRow("LOW_IS_GOOD", {
    target: 22,
    targetBound: "EXCLUSIVE",
    amber: 24,
    basis: "STATISTICAL_NEIGHBOUR",
    source: "Council Plan",
    sourceUrl: "https://council.example/plan",
    status: "PROPOSED",
  });
  const typed = typedOf(set);
  expect(typed).toMatchObject({
    target: "less than 22",
    amber: "24",
    basis: "Statistical neighbours",
    seen: 1,
  });
  expect(differs(typed, typedOf(set))).toBe(false);
  expect(itemOf(typed, set, " Agreed later ")).toEqual({
    item: {
      indicator: "CYP-001",
      year: "2026-27",
      revision: 1,
      setting: {
        target: 22,
        targetBound: "EXCLUSIVE",
        amber: 24,
        basis: "STATISTICAL_NEIGHBOUR",
        source: "Council Plan",
        sourceUrl: "https://council.example/plan",
        status: "PROPOSED",
        reason: "Agreed later",
      },
    },
  });
  expect(itemOf({ ...typed, source: "Cabinet" }, set, "")).not.toHaveProperty(
    "item.setting.sourceUrl",
    "https://council.example/plan",
  );
});

test("the demonstration's rule is no target to begin with, and is written over by its revision", () => {
  const rule = targetRow("LOW_IS_GOOD", { targetRelativeTo: "neighbours", basis: "DEMONSTRATION" });
  expect(typedOf(rule)).toMatchObject({ target: "", basis: "", source: "", seen: 1 });
});

test("basis and source are needed, and the basis is one of four", () => {
  const typed = { ...typedOf(low), target: "22" };
  expect(itemOf(typed, low, "")).toHaveProperty("errors.length", 2);
  expect(itemOf({ ...typed, basis: "LOCAL ", source: "Plan" }, low, "")).toHaveProperty(
    "item.setting.basis",
    "LOCAL",
  );
  expect(itemOf({ ...typed, basis: "The board", source: "Plan" }, low, "")).toHaveProperty(
    "errors.0.part",
    "basis",
  );
});

test("a place that the service names is a cell", () => {
  const sent = [{ indicator: "A" }, { indicator: "B" }];
  expect(cellAt(sent, "/items/1/setting/amberLow")).toBe("target-B-amber");
  expect(cellAt(sent, "/items/0/revision")).toBe("target-A-target");
  expect(cellAt(sent, "/items/7/setting/amber")).toBeUndefined();
});
