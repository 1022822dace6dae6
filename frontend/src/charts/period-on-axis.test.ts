import { describe, expect, it } from "vitest";
import { axisLabel, axisPlace, firstDayOf, periodOf } from "./period-on-axis";

describe("axisPlace", () => {
  it.each([
    ["2022-23", "2023-24", "ANNUAL"],
    ["AY2022-23", "AY2023-24", "ANNUAL"],
    ["CY2023", "CY2024", "ANNUAL"],
    ["2023-12", "2024-01", "MONTHLY"],
    ["2022-23-Q4", "2023-24-Q1", "QUARTERLY"],
    ["AY2022-23-T3", "AY2023-24-T1", "TERMLY"],
    ["CY2023-Q4", "CY2024-Q1", "QUARTERLY"],
    ["2020-W53", "2021-W01", "WEEKLY"],
    ["2023-W52", "2024-W01", "WEEKLY"],
    // Months that look like years, and years that look like months.
    ["2010-11", "2010-12", "MONTHLY"],
    ["2010-12", "2011-01", "MONTHLY"],
    ["2010-11", "2011-12", "ANNUAL"],
  ] as const)("%s is directly before %s, %s", (before, after, frequency) => {
    expect(axisPlace(after, frequency) - axisPlace(before, frequency)).toBe(1);
  });

  it("leaves the distance of a missing period", () => {
    expect(axisPlace("2021-22", "ANNUAL") - axisPlace("2018-19", "ANNUAL")).toBe(3);
    expect(axisPlace("2024-09", "MONTHLY") - axisPlace("2024-07", "MONTHLY")).toBe(2);
  });
});

describe("axisLabel", () => {
  it.each([
    ["2023-24", "ANNUAL", "2023-24"],
    ["1999-00", "ANNUAL", "1999-00"],
    ["AY2023-24", "ANNUAL", "2023/24"],
    ["CY2024", "ANNUAL", "2024"],
    ["2024-03", "MONTHLY", "Mar 2024"],
    ["2010-11", "MONTHLY", "Nov 2010"],
    ["2010-11", "ANNUAL", "2010-11"],
    ["2023-24-Q4", "QUARTERLY", "Q4 2023-24"],
    ["AY2023-24-T1", "TERMLY", "Autumn 2023/24"],
    ["CY2024-Q1", "QUARTERLY", "Q1 2024"],
    ["2024-W12", "WEEKLY", "W12 2024"],
  ] as const)("%s, %s, reads %s", (code, frequency, label) => {
    expect(axisLabel(code, frequency)).toBe(label);
  });
});

describe("firstDayOf", () => {
  it.each([
    ["2023-24", "ANNUAL", "2023-04-01"],
    ["2010-11", "ANNUAL", "2010-04-01"],
    ["2010-11", "MONTHLY", "2010-11-01"],
    ["2023-24-Q4", "QUARTERLY", "2024-01-01"],
    ["AY2023-24", "ANNUAL", "2023-09-01"],
    ["AY2023-24-T2", "TERMLY", "2024-01-01"],
    ["CY2024-Q2", "QUARTERLY", "2024-04-01"],
    ["2024-03", "MONTHLY", "2024-03-01"],
    ["2024-W01", "WEEKLY", "2024-01-01"],
    ["2021-W01", "WEEKLY", "2021-01-04"],
  ] as const)("%s, %s, begins on %s", (code, frequency, day) => {
    expect(firstDayOf(code, frequency)).toBe(day);
  });
});

describe("periodOf", () => {
  it.each([
    ["2024-03-31", "ANNUAL", "2022-23", "2023-24"],
    ["2024-04-01", "ANNUAL", "2022-23", "2024-25"],
    ["2024-08-31", "ANNUAL", "AY2022-23", "AY2023-24"],
    ["2024-09-01", "ANNUAL", "AY2022-23", "AY2024-25"],
    ["1999-12-31", "ANNUAL", "1998-99", "1999-00"],
    ["2024-12-31", "ANNUAL", "CY2023", "CY2024"],
    ["2024-03-31", "QUARTERLY", "2022-23-Q1", "2023-24-Q4"],
    ["2024-04-01", "QUARTERLY", "2022-23-Q1", "2024-25-Q1"],
    ["2024-06-30", "QUARTERLY", "CY2023-Q1", "CY2024-Q2"],
    ["2024-12-31", "TERMLY", "AY2022-23-T1", "AY2024-25-T1"],
    ["2024-05-01", "TERMLY", "AY2022-23-T1", "AY2023-24-T3"],
    ["2024-03-31", "MONTHLY", "2023-01", "2024-03"],
    ["2021-01-03", "WEEKLY", "2020-W01", "2020-W53"],
    ["2024-12-30", "WEEKLY", "2024-W01", "2025-W01"],
    ["2024-03-20", "WEEKLY", "2024-W01", "2024-W12"],
  ] as const)("%s on a %s axis with %s lies in %s", (day, frequency, like, code) => {
    expect(periodOf(day, frequency, like)).toBe(code);
  });

  it.each([
    ["2023-24", "ANNUAL"],
    ["AY2023-24", "ANNUAL"],
    ["CY2024", "ANNUAL"],
    ["2023-24-Q3", "QUARTERLY"],
    ["AY2023-24-Q2", "QUARTERLY"],
    ["CY2024-Q4", "QUARTERLY"],
    ["AY2023-24-T2", "TERMLY"],
    ["2024-03", "MONTHLY"],
    ["2020-W53", "WEEKLY"],
    ["2021-W01", "WEEKLY"],
  ] as const)("finds %s, %s, from its own first day", (code, frequency) => {
    expect(periodOf(firstDayOf(code, frequency), frequency, code)).toBe(code);
  });
});
