import { describe, expect, it } from "vitest";
import { axisLabel, firstDayOf, placeOf } from "./periods";

describe("placeOf", () => {
  it.each([
    ["2022-23", "2023-24"],
    ["AY2022-23", "AY2023-24"],
    ["CY2023", "CY2024"],
    ["2023-12", "2024-01"],
    ["2022-23-Q4", "2023-24-Q1"],
    ["AY2022-23-T3", "AY2023-24-T1"],
    ["CY2023-Q4", "CY2024-Q1"],
    ["2020-W53", "2021-W01"],
    ["2023-W52", "2024-W01"],
  ])("%s is directly before %s", (before, after) => {
    expect(placeOf(after) - placeOf(before)).toBe(1);
  });

  it("leaves the distance of a missing period", () => {
    expect(placeOf("2021-22") - placeOf("2018-19")).toBe(3);
    expect(placeOf("2024-09") - placeOf("2024-07")).toBe(2);
  });
});

describe("axisLabel", () => {
  it.each([
    ["2023-24", "2023-24"],
    ["AY2023-24", "2023/24"],
    ["CY2024", "2024"],
    ["2024-03", "Mar 2024"],
    ["2023-24-Q4", "Q4 2023-24"],
    ["AY2023-24-T1", "Autumn 2023/24"],
    ["CY2024-Q1", "Q1 2024"],
    ["2024-W12", "W12 2024"],
  ])("%s reads %s", (code, label) => {
    expect(axisLabel(code)).toBe(label);
  });
});

describe("firstDayOf", () => {
  it.each([
    ["2023-24", "2023-04-01"],
    ["2023-24-Q4", "2024-01-01"],
    ["AY2023-24", "2023-09-01"],
    ["AY2023-24-T2", "2024-01-01"],
    ["CY2024-Q2", "2024-04-01"],
    ["2024-03", "2024-03-01"],
    ["2024-W01", "2024-01-01"],
    ["2021-W01", "2021-01-04"],
  ])("%s begins on %s", (code, day) => {
    expect(firstDayOf(code)).toBe(day);
  });
});
