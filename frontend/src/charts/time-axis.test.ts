import { expect, test } from "vitest";
import { longestGap, timeAxis } from "./time-axis";

const periods = (...places: number[]) =>
  places.map((place) => ({ code: `${place}`, label: "", short: "", place }));

test("periods keep their distance, with half a period of room at either end", () => {
  const { x, shortened } = timeAxis(periods(10, 11, 13), 0, 400);
  expect([9.5, 10, 11, 13, 13.5].map((place) => x(place))).toEqual([0, 50, 150, 350, 400]);
  expect(shortened).toBe(false);
});

test("a long time without figures is cut short, and the axis says so", () => {
  const { x, shortened } = timeAxis(periods(10, 11, 52), 0, 600);
  expect(x(11) - x(10)).toBeCloseTo(100);
  expect(x(52) - x(11)).toBeCloseTo(longestGap * 100);
  expect(shortened).toBe(true);
});

test("a single period stands in the middle", () => {
  expect(timeAxis(periods(10), 0, 100).x(10)).toBe(50);
});
