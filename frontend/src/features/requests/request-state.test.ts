import { expect, test } from "vitest";
import type { DeepDiveRequest } from "./request";
import { isAnswered, isOpen, requestStateWords } from "./request-state";

const states: DeepDiveRequest["state"][] = [
  "SUBMITTED",
  "ACCEPTED",
  "DECLINED",
  "WITHDRAWN",
  "ANSWERED",
  "HEARD",
];

test("a request is open until it has an end, and answered when it was answered or heard", () => {
  expect(states.filter((state) => isOpen({ state }))).toEqual(["SUBMITTED", "ACCEPTED"]);
  expect(states.filter((state) => isAnswered({ state }))).toEqual(["ANSWERED", "HEARD"]);
});

test("every state has a word of its own", () => {
  expect(new Set(states.map((state) => requestStateWords(state).word)).size).toBe(states.length);
});
