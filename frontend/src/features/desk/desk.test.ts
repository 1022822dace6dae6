import { expect, test } from "vitest";
import { outcomeInWords } from "./desk";

test("what became of a load is said with what was confirmed as right", () => {
  const load = { at: "2026-06-12T08:00:00Z", by: "An officer", added: 1200, revised: 0, confirmed: 0 };
  expect(outcomeInWords(load)).toBe("1,200 added, 0 changed.");
  expect(outcomeInWords({ ...load, confirmed: 1 })).toBe(
    "1,200 added, 0 changed; 1 looked wrong and was confirmed as right.",
  );
  expect(outcomeInWords({ ...load, confirmed: 2 })).toBe(
    "1,200 added, 0 changed; 2 looked wrong and were confirmed as right.",
  );
});
