import { expect, test } from "vitest";
import { whichEmails } from "./which-emails";

test("a link says which e-mails it is about", () => {
  expect(whichEmails("KEY_INDICATORS", undefined)).toBe("the daily e-mail of key indicators");
  expect(whichEmails("EDITION_STEP", "Vision Tracker")).toBe(
    "e-mails about editions and annual reports that come into your hands",
  );
  expect(whichEmails("REQUEST_STEP", "Vision Tracker")).toBe("e-mails about deep-dive requests");
  expect(whichEmails("DIGEST", undefined)).toBe("e-mails about deep-dive requests");
  expect(whichEmails("WINDOW_CLOSING", "Vision Tracker")).toBe("reminders that a window for requests closes");
  expect(whichEmails("CORRECTION", "Vision Tracker")).toBe("e-mails about Vision Tracker");
  for (const kind of ["RECOMMENDATION_STEP", "QUERY_STEP", "ACTION_STEP", "CLINIC_TIMES"] as const) {
    expect(whichEmails(kind, undefined)).toBe("e-mails about deep-dive requests");
  }
});
