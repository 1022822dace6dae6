import { expect, test } from "vitest";
import { latestQuarters, stretchOf } from "./stretch";

test("a quarter is one of the council's year, from April", () => {
  expect(stretchOf("2026-27-Q3")).toEqual({
    code: "2026-27-Q3",
    from: "2026-10-01",
    to: "2026-12-31",
    label: "October to December 2026",
  });
  expect(stretchOf("2026-27-Q4")).toMatchObject({ from: "2027-01-01", to: "2027-03-31" });
});

test("a year is a municipal year, from 1 May", () => {
  expect(stretchOf("2026-27")).toMatchObject({ from: "2026-05-01", to: "2027-04-30" });
  for (const none of ["2026-28", "2026", "2026-27-Q5"]) expect(stretchOf(none)).toBeUndefined();
});

test("the latest quarters begin with the one that London is in", () => {
  const codes = (now: string) => latestQuarters(new Date(now), 3).map(({ code }) => code);
  expect(codes("2026-11-27T12:00:00Z")).toEqual(["2026-27-Q3", "2026-27-Q2", "2026-27-Q1"]);
  expect(codes("2027-03-31T22:59:00Z")).toEqual(["2026-27-Q4", "2026-27-Q3", "2026-27-Q2"]);
  expect(codes("2027-03-31T23:00:00Z")).toEqual(["2027-28-Q1", "2026-27-Q4", "2026-27-Q3"]);
});
