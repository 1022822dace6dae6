import { expect, test } from "vitest";
import {
  lastDayOf,
  londonDate,
  londonDateTime,
  londonDeadline,
  londonHours,
  londonMeeting,
  londonMonth,
  londonWeekday,
  monthFrom,
  timeLeft,
} from "./dates";

test("a date is London's, on both sides of the clock changes", () => {
  expect(londonDate("2026-03-28T23:30:00Z")).toBe("28 March 2026");
  expect(londonDate("2026-03-29T23:30:00Z")).toBe("30 March 2026");
  expect(londonDate("2026-10-24T23:30:00Z")).toBe("25 October 2026");
  expect(londonDate("2026-10-25T23:30:00Z")).toBe("25 October 2026");
});

test("a time is written as GOV.UK writes it", () => {
  expect(londonDateTime("2026-11-22T09:05:00Z")).toBe("22 November 2026 at 9:05am");
  expect(londonDateTime("2026-07-01T13:00:00Z")).toBe("1 July 2026 at 2:00pm");
  expect(londonDateTime("2026-11-22T00:00:00Z")).toBe("22 November 2026 at 12:00am");
});

test("a midnight deadline is the end of the day before, in summer and winter", () => {
  expect(londonDeadline("2026-11-30T00:00:00Z")).toBe("the end of Sunday 29 November 2026");
  expect(londonDeadline("2026-07-31T23:00:00Z")).toBe("the end of Friday 31 July 2026");
  expect(londonDeadline("2026-11-30T12:00:00Z")).toBe("Monday 30 November 2026 at 12:00pm");
});

test("the days left are London's, across a clock change and to the last minute", () => {
  const closes = "2026-11-30T00:00:00Z";
  expect(timeLeft(closes, new Date("2026-11-23T09:00:00Z"))).toBe("6 days left");
  expect(timeLeft(closes, new Date("2026-11-28T23:59:59Z"))).toBe("1 day left");
  expect(timeLeft(closes, new Date("2026-11-29T23:59:59Z"))).toBe("today is the last day");
  expect(timeLeft(closes, new Date(closes))).toBeUndefined();
  expect(timeLeft("2026-10-26T00:00:00Z", new Date("2026-10-23T23:30:00Z"))).toBe("1 day left");
});

test.each([
  ["2026-11", 1, "2026-12"],
  ["2026-12", 1, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2028-03", -1, "2028-02"],
])("%s and %i months is %s", (month, months, expected) => {
  expect(monthFrom(month, months)).toBe(expected);
});

test("a month ends on its last day", () => {
  expect(["2026-11", "2026-12", "2028-02"].map(lastDayOf)).toEqual([
    "2026-11-30",
    "2026-12-31",
    "2028-02-29",
  ]);
});

test("a day in a month that is named has no year, and hours are London's", () => {
  expect(londonWeekday("2026-12-03")).toBe("Thursday 3 December");
  expect(londonWeekday("2026-07-05T23:30:00Z")).toBe("Monday 6 July");
  expect(londonHours("2026-07-01T13:00:00Z", "2026-07-01T14:30:00Z")).toBe("2pm to 3:30pm");
  expect(londonHours("2026-12-03T12:00:00Z")).toBe("midday");
});

test("a month is London's", () => {
  expect(londonMonth("2026-03-31T22:59:00Z")).toBe("March 2026");
  expect(londonMonth("2026-03-31T23:00:00Z")).toBe("April 2026");
});

test.each([
  ["2026-12-03T14:00:00Z", "2026-12-03T15:30:00Z", "Thursday 3 December 2026, 2pm to 3:30pm"],
  ["2026-07-01T09:15:00Z", "2026-07-01T11:00:00Z", "Wednesday 1 July 2026, 10:15am to midday"],
  // The clocks go back at 2am: half past midnight and an hour later are the same day and another hour.
  ["2026-10-24T23:30:00Z", "2026-10-25T01:30:00Z", "Sunday 25 October 2026, 12:30am to 1:30am"],
  [
    "2026-12-03T23:00:00Z",
    "2026-12-04T00:30:00Z",
    "Thursday 3 December 2026, 11pm to Friday 4 December 2026, 12:30am",
  ],
])("a meeting from %s to %s is %s", (start, end, words) => {
  expect(londonMeeting(start, end)).toBe(words);
});
