import { expect, test } from "vitest";
import { isEmptyDay, isoDay, noDay, typedDay } from "./typed-day";

test.each([
  [{ day: "1", month: "6", year: "2026" }, "2026-06-01"],
  [{ day: " 29 ", month: "02", year: "2028" }, "2028-02-29"],
  [{ day: "29", month: "2", year: "2026" }, undefined],
  [{ day: "31", month: "4", year: "2026" }, undefined],
  [{ day: "1", month: "13", year: "2026" }, undefined],
  [{ day: "1", month: "June", year: "2026" }, undefined],
  [{ day: "1", month: "6", year: "26" }, undefined],
  [noDay, undefined],
])("%j is %s", (typed, iso) => {
  expect(isoDay(typed)).toBe(iso);
});

test("a day that was saved is shown as it is typed", () => {
  expect(typedDay("2026-06-01")).toEqual({ day: "1", month: "6", year: "2026" });
  expect(isEmptyDay(typedDay(undefined))).toBe(true);
});
