import { describe, expect, test } from "vitest";
import { dueBy, oftenInWords } from "./panel";

describe("by when a panel is to meet again", () => {
  test("follows the last of its clinics that was not cancelled", () => {
    const clinics = [
      { state: "HELD", localStart: "2026-08-26T14:00" },
      { state: "PLANNED", localStart: "2026-11-30T10:00" },
      { state: "CANCELLED", localStart: "2027-02-01T10:00" },
    ] as const;
    // There is no 30 February: the last day of the month is meant.
    expect(dueBy(3, clinics)).toBe("2027-02-28");
    expect(dueBy(1, clinics)).toBe("2026-12-30");
    expect(dueBy(12, clinics)).toBe("2027-11-30");
  });

  test("is not known before it has met", () => {
    expect(dueBy(3, [{ state: "CANCELLED", localStart: "2027-02-01T10:00" }])).toBeUndefined();
  });
});

test("how often it meets is said in words", () => {
  expect([1, 2, 3, 6, 12].map(oftenInWords)).toEqual([
    "every month",
    "every 2 months",
    "every 3 months (each quarter)",
    "every 6 months (twice a year)",
    "every 12 months (once a year)",
  ]);
});
