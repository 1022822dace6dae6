import { expect, test } from "vitest";
import { londonDate, londonDateTime, londonDeadline, londonMonth } from "./dates";

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
  expect(londonDeadline("2026-11-30T00:00:00Z")).toBe("the end of 29 November 2026");
  expect(londonDeadline("2026-07-31T23:00:00Z")).toBe("the end of 31 July 2026");
  expect(londonDeadline("2026-11-30T12:00:00Z")).toBe("30 November 2026 at 12:00pm");
});

test("a month is London's", () => {
  expect(londonMonth("2026-03-31T22:59:00Z")).toBe("March 2026");
  expect(londonMonth("2026-03-31T23:00:00Z")).toBe("April 2026");
});
