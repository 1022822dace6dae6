import { expect, test } from "vitest";
import { monthFrom, whichEmails } from "./words";

test.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2028-03", -1, "2028-02"],
])("%s and %i months is %s", (month, months, expected) => {
  expect(monthFrom(month, months)).toBe(expected);
});

test("a link says which e-mails it is about", () => {
  expect(whichEmails("KEY_INDICATORS", undefined)).toBe("the daily e-mail of key indicators");
  expect(whichEmails("EDITION_STEP", "Vision Tracker")).toBe(
    "e-mails about editions that come into your hands",
  );
  expect(whichEmails("REQUEST_STEP", "Vision Tracker")).toBe("e-mails about deep-dive requests");
  expect(whichEmails("CORRECTION", "Vision Tracker")).toBe("e-mails about Vision Tracker");
});
