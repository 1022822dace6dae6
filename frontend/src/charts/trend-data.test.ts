import { describe, expect, it } from "vitest";
import { axisPlace } from "./period-on-axis";
import { axisPeriods, periodsWithRoom, spread, valueRange } from "./trend-data";

const line = (name: string, values: Record<string, number | undefined>) => ({
  name,
  points: Object.entries(values).map(([code, value]) => ({
    code,
    label: code,
    short: code,
    place: axisPlace(code, "ANNUAL"),
    value,
  })),
});

describe("axisPeriods", () => {
  it("has every period of every line once, in order of time", () => {
    const lines = [
      line("Rotherham", { "2023-24": 1, "2021-22": 2 }),
      line("England", { "2022-23": 3, "2023-24": 4 }),
    ];
    expect(axisPeriods(lines).map(({ code }) => code)).toEqual(["2021-22", "2022-23", "2023-24"]);
  });
});

describe("valueRange", () => {
  it("begins at zero where that does not flatten the line", () => {
    expect(valueRange([line("Rotherham", { "2022-23": 10, "2023-24": 30 })], [])).toEqual([0, 30]);
  });

  it("begins near the figures where they lie close together", () => {
    const [low, high] = valueRange([line("Rotherham", { "2022-23": 90, "2023-24": 95 })], []);
    expect(low).toBeCloseTo(89.5);
    expect(high).toBeCloseTo(95.5);
  });

  it("makes room for the target and its tolerance", () => {
    const target = { code: "2023-24", place: 2023, display: "at least 99%", target: 99, amber: 85 };
    const [low, high] = valueRange([line("Rotherham", { "2023-24": 92 })], [target]);
    expect(low).toBeLessThan(85);
    expect(high).toBeGreaterThan(99);
  });

  it("does not fail without a figure", () => {
    expect(valueRange([line("Rotherham", { "2023-24": undefined })], [])).toEqual([0, 1]);
  });
});

describe("periodsWithRoom", () => {
  it("names the latest, and no two that would lie on each other", () => {
    const periods = [0, 1, 2, 30, 31].map((place) => ({ code: `${place}`, label: "", short: "", place }));
    const named = periodsWithRoom(periods, ({ place }) => ({ at: place * 10, width: 20 }));
    expect(named.map(({ place }) => place)).toEqual([31, 2, 0]);
  });
});

describe("spread", () => {
  it("keeps labels apart, in order and inside the chart", () => {
    expect(spread([100, 102, 50], 20, 0, 110)).toEqual([90, 110, 50]);
  });
});
