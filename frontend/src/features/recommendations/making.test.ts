import { expect, test } from "vitest";
import { checkRecommendation, fieldOfPointer, noRecommendation, recommendationOf } from "./making";

const typed = {
  committee: "improving-lives",
  text: " Publish a plan for attendance. ",
  addressedTo: "Cabinet member for children",
  madeOn: { day: "3", month: "11", year: "2026" },
  lead: "subject",
  clock: true,
  restsOn: "dd-0001, PC-0002 CYP-001\nDD-0001",
};

test("what it rests on is sorted by what each reference names, and each is named once", () => {
  expect(checkRecommendation(typed)).toEqual([]);
  expect(recommendationOf(typed)).toEqual({
    committee: "improving-lives",
    text: "Publish a plan for attendance.",
    addressedTo: "Cabinet member for children",
    madeOn: "2026-11-03",
    lead: "subject",
    clock: true,
    requests: ["DD-0001"],
    clinics: ["PC-0002"],
    measures: ["CYP-001"],
  });
});

test("what is missing is said at its field", () => {
  expect(checkRecommendation(noRecommendation).map(({ fieldId }) => fieldId)).toEqual([
    "committee",
    "text",
    "addressed-to",
    "made-on",
    "lead",
  ]);
  expect(fieldOfPointer("/clinics/0")).toBe("rests-on");
  expect(fieldOfPointer("/madeOn")).toBe("made-on");
});
