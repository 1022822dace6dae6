import { expect, test } from "vitest";
import { targetInWords, toleranceInWords } from "./target-words";
import { targetYears, yearLabel } from "./target-years";
import {
  checkNumbers,
  checkTarget,
  proposalOf,
  settingOf,
  type TypedTarget,
  typedTarget,
} from "./typed-target";

const empty = typedTarget({}, "HIGH_IS_GOOD");
const typed: TypedTarget = { ...empty, target: "90", basis: "LOCAL", source: "Council Plan" };
const names = new Map([["E92000001", "England"]]);

test("only what the form shows is sent", () => {
  const changedMind = {
    ...typed,
    targetLow: "80",
    targetRelativeTo: "E92000001",
    targetMargin: "5",
    amber: "85",
  };
  expect(proposalOf(changedMind)).toEqual({ target: 90, targetBound: "INCLUSIVE" });
  expect(proposalOf({ ...changedMind, tolerance: "limits" })).toMatchObject({ amber: 85 });
  expect(proposalOf({ ...changedMind, kind: "relative" })).toEqual({
    targetRelativeTo: "E92000001",
    targetMargin: 5,
    targetBound: "INCLUSIVE",
  });
  expect(settingOf(typed)).toMatchObject({ basis: "LOCAL", source: "Council Plan", status: "APPROVED" });
});

test("a target that is set is typed as it was", () => {
  const of = { targetLow: 80, targetHigh: 90, amberLow: 75, amberHigh: 95 };
  const again = typedTarget(of, "IN_RANGE");
  expect(again).toMatchObject({ kind: "range", tolerance: "limits" });
  expect(proposalOf(again)).toMatchObject(of);
  expect(typedTarget({ targetRelativeTo: "E92000001" }, "LOW_IS_GOOD").kind).toBe("relative");
  expect(typedTarget({ targetText: "Fewer than before" }, "LOW_IS_GOOD").kind).toBe("words");
});

test("the demonstration's rule is no target to begin with", () => {
  const rule = { target: 16.2, amber: 17.01, source: "The rule", status: "APPROVED" as const };
  expect(typedTarget({ ...rule, basis: "DEMONSTRATION" }, "LOW_IS_GOOD")).toEqual(
    typedTarget({}, "LOW_IS_GOOD"),
  );
  expect(typedTarget({ ...rule, basis: "LOCAL" }, "LOW_IS_GOOD")).toMatchObject({ target: "16.2" });
});

test("numbers are numbers, with or without thousands", () => {
  expect(checkNumbers(empty).map(({ fieldId }) => fieldId)).toEqual(["target"]);
  expect(checkNumbers({ ...typed, target: "90%" }).map(({ fieldId }) => fieldId)).toEqual(["target"]);
  expect(proposalOf({ ...typed, target: "1,250.5" }).target).toBe(1250.5);
  expect(checkNumbers({ ...typed, kind: "range", targetHigh: "90" })).toEqual([]);
  expect(checkNumbers({ ...typed, kind: "range" })).toHaveLength(2);
});

test("where it comes from is needed to set it, and not to see what it would rate", () => {
  expect(checkNumbers({ ...empty, target: "90" })).toEqual([]);
  expect(checkTarget({ ...empty, target: "90" }).map(({ fieldId }) => fieldId)).toEqual(["basis", "source"]);
  expect(checkTarget(typed)).toEqual([]);
});

test("it reads as people say it", () => {
  expect(targetInWords({ target: 17.5, targetBound: "EXCLUSIVE" }, "LOW_IS_GOOD", "PERCENTAGE", names)).toBe(
    "Less than 17.5%",
  );
  expect(
    targetInWords(
      { targetRelativeTo: "E92000001", targetMargin: -1.5, targetBound: "INCLUSIVE" },
      "HIGH_IS_GOOD",
      "PERCENTAGE",
      names,
    ),
  ).toBe("At least England, minus 1.5 percentage points");
  expect(toleranceInWords({ tolerancePercent: 5, targetBound: "INCLUSIVE" }, "NONE", "COUNT")).toBe(
    "Amber within 5% of the target",
  );
});

test("amber lies below a target that is high, and above one that is low", () => {
  const amber = { amber: 80, targetBound: "INCLUSIVE" as const };
  expect(toleranceInWords(amber, "HIGH_IS_GOOD", "PERCENTAGE")).toBe("Amber down to 80%");
  expect(toleranceInWords(amber, "LOW_IS_GOOD", "PERCENTAGE")).toBe("Amber up to 80%");
});

test("the years about now, as the contract writes them", () => {
  expect(targetYears("FINANCIAL", "2026-11-27", 2)).toEqual([
    { code: "2027-28", label: "2027-28" },
    { code: "2026-27", label: "2026-27" },
  ]);
  expect(targetYears("FINANCIAL", "2027-03-31", 1)).toEqual([{ code: "2027-28", label: "2027-28" }]);
  expect(targetYears("ACADEMIC", "2026-08-31", 1)).toEqual([{ code: "AY2026-27", label: "2026/27" }]);
  expect(targetYears("CALENDAR", "2026-01-01", 1)).toEqual([{ code: "CY2027", label: "2027" }]);
  expect(["2023-24", "AY2023-24", "CY2023"].map(yearLabel)).toEqual(["2023-24", "2023/24", "2023"]);
});
