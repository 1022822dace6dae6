import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { checkMeasure, definitionOf, type TypedMeasure, typedMeasure } from "./typed-measure";

const indicator: Indicator = {
  code: "CYP-001",
  title: "Repeat referrals",
  definition: "Referrals within 12 months of an earlier one.",
  unit: "PERCENTAGE",
  decimals: 1,
  polarity: "LOW_IS_GOOD",
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  aggregation: "RATIO",
  comparator: "PREVIOUS_YEAR",
  noChangeBand: 0.5,
  baselinePeriods: 24,
  rebasings: [{ from: "2024-04", note: "A new front door opened" }],
  theme: "Social Care",
  leadService: "/services/social-care",
  collectionLagDays: 10,
  sourceUrl: "https://example.org/figures",
};
const typed = typedMeasure(indicator);
const wrong = (part: Partial<TypedMeasure>, taken: string[] = []) =>
  checkMeasure({ ...typed, ...part }, taken).map(({ fieldId }) => fieldId);

test("what is typed over a measure and not changed is sent back as it was", () => {
  const { code: _, ...definition } = indicator;
  expect(definitionOf(typed, undefined)).toEqual(definition);
  expect(wrong({})).toEqual([]);
});

test("its retirement, which the form does not ask of, is kept", () => {
  const retirement = { retiredOn: "2027-04-01", reason: "No longer collected" };
  expect(definitionOf(typed, retirement).retirement).toEqual(retirement);
});

test("an empty form names everything that is needed, in the order of the page", () => {
  expect(checkMeasure(typedMeasure({}), []).map(({ fieldId }) => fieldId)).toEqual([
    "code",
    "title",
    "definition",
    "theme",
    "unit",
    "decimals",
    "polarity",
    "frequency",
    "yearType",
    "aggregation",
  ]);
});

test("a code is neither taken nor made of words", () => {
  expect(wrong({}, ["CYP-001"])).toEqual(["code"]);
  expect(wrong({ code: "two words" })).toEqual(["code"]);
});

test.each([
  ["decimals", "7"],
  ["noChangeBand", "-1"],
  ["baselinePeriods", "11"],
  ["baselinePeriods", "201"],
  ["collectionLagDays", "1001"],
  ["collectionLagDays", "a week"],
  ["sourceUrl", "example.org"],
  ["rebasings", "2024-04"],
  ["rebasings", Array.from({ length: 21 }, () => "2024-04 A new front door").join("\n")],
] as const)("%s may not be %s", (field, value) => {
  expect(wrong({ [field]: value })).toEqual([field]);
});

test("a measure without a control chart sends nothing of one", () => {
  const annual = { ...typed, frequency: "ANNUAL" as const, baselinePeriods: "3" };
  expect(checkMeasure(annual, [])).toEqual([]);
  expect(definitionOf(annual, undefined)).toMatchObject({ baselinePeriods: undefined, rebasings: [] });
});
