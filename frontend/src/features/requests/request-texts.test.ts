import { expect, test } from "vitest";
import {
  checkAnswer,
  checkHearing,
  checkQuestion,
  checkReason,
  checkSatisfaction,
  fieldOfPointer,
  typedReference,
} from "./request-texts";

const question = (text: string, more = {}) =>
  checkQuestion({ question: text, hopedAnswer: "", others: [], ...more });

test("a question needs ten characters that say something", () => {
  expect(question("")).toEqual([{ fieldId: "question", message: "Enter what you want to know" }]);
  expect(question("   \n ")).toHaveLength(1);
  expect(question("Why so?  ")).toEqual([
    { fieldId: "question", message: "What you want to know must be 10 characters or more" },
  ]);
  expect(question("Why is it?")).toEqual([]);
});

test("two thousand characters are taken, one more is not", () => {
  expect(question("a".repeat(2000))).toEqual([]);
  expect(question("a".repeat(2001))).toEqual([
    { fieldId: "question", message: "What you want to know must be 2,000 characters or fewer" },
  ]);
  expect(question("Why is this rising?", { hopedAnswer: "a".repeat(2001) })).toEqual([
    {
      fieldId: "hoped-answer",
      message: "What an answer would help you do must be 2,000 characters or fewer",
    },
  ]);
});

test("ten measures are taken in all, the one asked about among them", () => {
  const codes = (count: number) => Array.from({ length: count }, (_, place) => `CYP-${place}`);
  expect(question("Why is this rising?", { others: codes(9) })).toEqual([]);
  expect(question("Why is this rising?", { others: codes(10) })).toEqual([
    { fieldId: "others", message: "Choose no more than 9 other measures" },
  ]);
});

test("a reason and an answer have limits of their own", () => {
  expect(checkReason("Too short")).toHaveLength(1);
  expect(checkReason("It is in the annual report.")).toEqual([]);
  expect(checkAnswer("a".repeat(20_000))).toEqual([]);
  expect(checkAnswer("a".repeat(20_001))).toEqual([
    { fieldId: "answer", message: "The answer must be 20,000 characters or fewer" },
  ]);
});

test("what was said at a committee has to be told", () => {
  expect(checkHearing(" ")).toEqual([{ fieldId: "hearing", message: "Enter what was said" }]);
  expect(checkHearing("a".repeat(20_000))).toEqual([]);
  expect(checkHearing("a".repeat(20_001))).toHaveLength(1);
});

test("whether it was answered has to be said, and why is as one likes", () => {
  expect(checkSatisfaction({ answered: undefined, note: "" })).toEqual([
    { fieldId: "answered", message: "Select yes if this answered your question" },
  ]);
  expect(checkSatisfaction({ answered: false, note: "" })).toEqual([]);
  expect(checkSatisfaction({ answered: true, note: "a".repeat(2001) })).toHaveLength(1);
});

test("a reference is taken as people type it, and nothing else is", () => {
  expect(typedReference(" dd-0012 ")).toBe("DD-0012");
  expect(typedReference("0012")).toBeUndefined();
  expect(typedReference("DD-12")).toBeUndefined();
});

test("the service's pointers lead to the fields of the form", () => {
  expect(fieldOfPointer("/question")).toBe("question");
  expect(fieldOfPointer("/hopedAnswer")).toBe("hoped-answer");
  expect(fieldOfPointer("/indicators/2")).toBe("others");
  expect(fieldOfPointer("/answerKind")).toBe("answer-kind");
  expect(fieldOfPointer("/to")).toBe("join-to");
  expect(fieldOfPointer("/scorecard")).toBeUndefined();
});
