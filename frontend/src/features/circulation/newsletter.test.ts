import { expect, test } from "vitest";
import { monthFrom } from "./newsletter";

test.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2028-03", -1, "2028-02"],
])("%s and %i months is %s", (month, months, expected) => {
  expect(monthFrom(month, months)).toBe(expected);
});
