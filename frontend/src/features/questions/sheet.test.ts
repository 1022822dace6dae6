import { expect, test } from "vitest";
import { chosenMeasures, type MeasureQuestions, reworded, sheetOf, withOwn, without } from "./sheet";

const proposed: MeasureQuestions[] = [
  {
    indicator: "CYP-001",
    title: "Re-referrals",
    headline: "17.7% in 2023-24.",
    questions: [
      { rule: "WORSENED", text: "It got worse. What happened?", facts: ["Worsened since 2022-23", "+1.5"] },
      { rule: "NO_TARGET", text: "What would good look like?", facts: ["No target published"] },
    ],
  },
  { indicator: "CYP-002", title: "Assessments", headline: "88% in 2023-24.", questions: [] },
];

test("each question says by which rule it was proposed, and from which facts", () => {
  const [first] = sheetOf(proposed);
  expect(first?.questions.map(({ why }) => why)).toEqual([
    "It got worse: Worsened since 2022-23; +1.5",
    "There is no target: No target published",
  ]);
});

test("a question is reworded, taken off and added, and the others stay as they are", () => {
  let sheet = sheetOf(proposed);
  sheet = reworded(sheet, "CYP-001", "CYP-001-2", "What is good?");
  sheet = without(sheet, "CYP-001", "CYP-001-1");
  sheet = withOwn(sheet, "CYP-002", "own-1");
  expect(sheet.map(({ questions }) => questions.map(({ text }) => text))).toEqual([["What is good?"], [""]]);
});

test("the address may name each measure once, and no more than a sheet holds", () => {
  expect(chosenMeasures(undefined)).toEqual([]);
  expect(chosenMeasures("A-1,,A-1,<b>,B.2")).toEqual(["A-1", "B.2"]);
  expect(chosenMeasures(Array.from({ length: 30 }, (_, place) => `M-${place}`).join(","))).toHaveLength(20);
});
