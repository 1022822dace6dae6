import { expect, test } from "vitest";
import { workItem } from "#/testing/work-item";
import { carriedInWords, itemEvents, standsInWords } from "./work-item";

test("where an item stands is said with what it was carried over from, and why", () => {
  expect(standsInWords(workItem)).toBe(
    "Improving lives, meeting of 14 January 2027; carried over once from 3 December 2026: the officer was ill",
  );
  expect(standsInWords({ ...workItem, history: [] })).toBe("Improving lives, meeting of 14 January 2027");
  expect(standsInWords({ ...workItem, history: [], meeting: undefined, state: "UNPLACED" })).toBe(
    "Improving lives, not yet placed at a meeting",
  );
});

test("of several times it says how many and the last", () => {
  const [step] = workItem.history;
  if (!step) throw new Error("the item was carried over");
  expect(carriedInWords([step, { ...step, reason: "DfE guidance came late" }])).toEqual([
    "carried over twice, last from 3 December 2026: DfE guidance came late",
  ]);
  expect(carriedInWords([{ ...step, move: "PLACE", from: undefined, reason: undefined }])).toEqual([]);
});

test("what happened to an item is told in its order", () => {
  const ended = { text: "Two posts are being filled.", by: "Governance", at: "2027-01-15T09:00:00Z" };
  expect(itemEvents({ ...workItem, state: "DONE", ended }).map(({ title }) => title)).toEqual([
    "Put on the work programme",
    "Carried over from the meeting of 3 December 2026 to the meeting of 14 January 2027",
    "Dealt with",
  ]);
});
