import { expect, test } from "vitest";
import { isReviewDue } from "./review";

test("a review is due from four weeks before its day on", () => {
  expect(isReviewDue("2026-06-30", new Date("2026-06-01T23:59:59Z"))).toBe(false);
  expect(isReviewDue("2026-06-30", new Date("2026-06-02T00:00:00Z"))).toBe(true);
  expect(isReviewDue("2021-06-30", new Date("2026-06-02T00:00:00Z"))).toBe(true);
});

test("without a day no review is due", () => {
  expect(isReviewDue(undefined, new Date())).toBe(false);
});
