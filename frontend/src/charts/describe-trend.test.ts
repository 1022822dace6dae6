import { describe, expect, it } from "vitest";
import { describeTrend } from "./describe-trend";

const percent = (value: number) => `${value.toFixed(1)}%`;

describe("describeTrend", () => {
  it("says where the line begins and ends, its range and its gaps", () => {
    const words = describeTrend(
      [
        { label: "2020-21", value: 20 },
        { label: "2021-22" },
        { label: "2022-23", value: 25.5 },
        { label: "2023-24", value: 17.72 },
      ],
      percent,
    );
    expect(words).toBe(
      "From 20.0% in 2020-21 to 17.7% in 2023-24. Lowest 17.7% in 2023-24, highest 25.5% in 2022-23. 1 period has no figure.",
    );
  });

  it("uses the words a figure brings with it", () => {
    expect(describeTrend([{ label: "2023-24", value: 3, display: "3 children" }], percent)).toBe(
      "One figure: 3 children in 2023-24.",
    );
  });

  it("does not call a level line its own lowest and highest", () => {
    const points = [
      { label: "2022-23", value: 5 },
      { label: "2023-24", value: 5 },
    ];
    expect(describeTrend(points, percent)).toBe(
      "From 5.0% in 2022-23 to 5.0% in 2023-24. The same throughout.",
    );
  });

  it("never turns nothing into zero", () => {
    expect(describeTrend([{ label: "2023-24" }], percent)).toBe("No figures.");
  });
});
