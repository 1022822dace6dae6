import { expect, test } from "vitest";
import { checkScorecard, firstScorecard, scorecardForm } from "./new-scorecard";

const empty = scorecardForm([]).typedOf(firstScorecard);
const typed = {
  ...empty,
  code: "vision-tracker",
  frequency: "MONTHLY" as const,
  yearType: "FINANCIAL" as const,
  title: "Vision Tracker",
  purpose: "A few measures of interest",
};
const found = (part: Partial<typeof typed>, taken: string[] = []) =>
  checkScorecard({ ...typed, ...part }, taken).map(({ fieldId }) => fieldId);

test("a new scorecard needs a code, its periods, a title and what it is for", () => {
  expect(checkScorecard(empty, []).map(({ fieldId }) => fieldId)).toEqual([
    "code",
    "frequency",
    "yearType",
    "title",
    "purpose",
  ]);
  expect(found({})).toEqual([]);
});

test("its code is neither another's nor the address of a page", () => {
  expect(found({}, ["vision-tracker"])).toEqual(["code"]);
  expect(found({ code: "new" })).toEqual(["code"]);
  expect(found({ code: "two words" })).toEqual(["code"]);
});
