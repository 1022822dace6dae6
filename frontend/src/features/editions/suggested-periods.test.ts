import { expect, test } from "vitest";
import { looksLikePeriod, suggestPeriods } from "./suggested-periods";

const day = (iso: string) => new Date(`${iso}T12:00:00Z`);
const codes = (...args: Parameters<typeof suggestPeriods>) => suggestPeriods(...args).map(({ code }) => code);

test("quarters are those of the scorecard's year, and only ended ones", () => {
  expect(suggestPeriods("QUARTERLY", "FINANCIAL", day("2026-11-22"), 3)).toEqual([
    { code: "2026-27-Q2", label: "Quarter 2 2026-27 (July to September)" },
    { code: "2026-27-Q1", label: "Quarter 1 2026-27 (April to June)" },
    { code: "2025-26-Q4", label: "Quarter 4 2025-26 (January to March)" },
  ]);
  expect(codes("QUARTERLY", "ACADEMIC", day("2026-12-01"), 2)).toEqual(["AY2026-27-Q1", "AY2025-26-Q4"]);
  expect(codes("QUARTERLY", "CALENDAR", day("2026-03-31"), 2)).toEqual(["CY2025-Q4", "CY2025-Q3"]);
});

test("a financial year is suggested from 1 April on", () => {
  expect(codes("ANNUAL", "FINANCIAL", day("2026-03-31"), 1)).toEqual(["2024-25"]);
  expect(codes("ANNUAL", "FINANCIAL", day("2026-04-01"), 1)).toEqual(["2025-26"]);
});

test("an academic year is suggested from 1 September on, a calendar year from 1 January", () => {
  expect(codes("ANNUAL", "ACADEMIC", day("2026-08-31"), 1)).toEqual(["AY2024-25"]);
  expect(codes("ANNUAL", "ACADEMIC", day("2026-09-01"), 1)).toEqual(["AY2025-26"]);
  expect(codes("ANNUAL", "CALENDAR", day("2026-01-01"), 1)).toEqual(["CY2025"]);
});

test("a year that ends a century is written with two digits", () => {
  expect(codes("ANNUAL", "FINANCIAL", day("2100-04-01"), 1)).toEqual(["2099-00"]);
});

test("months and weeks go back over the new year", () => {
  expect(codes("MONTHLY", "FINANCIAL", day("2026-02-10"), 3)).toEqual(["2026-01", "2025-12", "2025-11"]);
  expect(codes("WEEKLY", "ACADEMIC", day("2026-01-12"), 3)).toEqual(["2026-W02", "2026-W01", "2025-W52"]);
  expect(codes("WEEKLY", "ACADEMIC", day("2027-01-10"), 2)).toEqual(["2026-W53", "2026-W52"]);
});

test("terms belong to the academic year they are in", () => {
  expect(codes("TERMLY", "ACADEMIC", day("2026-11-22"), 4)).toEqual([
    "AY2025-26-T3",
    "AY2025-26-T2",
    "AY2025-26-T1",
    "AY2024-25-T3",
  ]);
});

test("what the contract takes as a period is taken, other things are not", () => {
  for (const code of ["2024-03", "2023-24-Q4", "2023-24", "AY2023-24-T1", "CY2024-Q1", "2024-W12"]) {
    expect(looksLikePeriod(code), code).toBe(true);
  }
  for (const code of ["", "Q4", "2023/24", "march 2024", "2023-24-q4"]) {
    expect(looksLikePeriod(code), code).toBe(false);
  }
});
