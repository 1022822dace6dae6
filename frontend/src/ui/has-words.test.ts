import { expect, test } from "vitest";
import { hasWords } from "./has-words";

test("every word must be there, in any order and case", () => {
  expect(hasWords("CYP-001 Re-referrals within a year", "Year cyp")).toBe(true);
  expect(hasWords("CYP-001 Re-referrals within a year", "year care")).toBe(false);
  expect(hasWords("CYP-001", "  ")).toBe(true);
});
