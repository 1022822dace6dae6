import { expect, test } from "vitest";
import { earlierMeasure, measure } from "#/testing/measure";
import { comingYears } from "./coming-years";
import { checkSendBack, checkTargetComment, countsInWords, quartersInWords } from "./target-review";

test("counts are said in words, and none of what is not there", () => {
  expect(countsInWords({ waiting: 2, proposed: 0, sentBack: 1, agreed: 3, approved: 0, left: 0 })).toBe(
    "2 waiting for a proposal, 1 sent back, 3 agreed",
  );
});

test("the quarters of all authorities are said in the measure's unit and decimals", () => {
  expect(quartersInWords(measure)).toBe(
    "A quarter of authorities have 15% or less, half have 20% or less, and a quarter have 25% or more.",
  );
  expect(quartersInWords(earlierMeasure)).toBeUndefined();
});

test("the coming year is offered first, then the one that goes on", () => {
  expect(comingYears("2026-11-27")).toEqual([
    { value: "2027", label: "2027-28" },
    { value: "2026", label: "2026-27" },
  ]);
});

test("what is too short is refused with what to do", () => {
  expect(checkTargetComment(" ")).toEqual([{ fieldId: "comment", message: "Enter your comment" }]);
  expect(checkSendBack("No")).toEqual([
    { fieldId: "send-back-reason", message: "Why it is sent back must be 10 characters or more" },
  ]);
  expect(checkSendBack("Not within reach")).toEqual([]);
});
