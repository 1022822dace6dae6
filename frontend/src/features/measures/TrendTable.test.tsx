import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import type { DocumentThreshold, MeasureDocument, Point } from "./measure-document";
import { TrendTable } from "./TrendTable";
import { thresholdFor, trendTargets } from "./trend";

const threshold: DocumentThreshold = {
  year: "2022-23",
  yearLabel: "2022-23",
  firstDay: "2022-04-01",
  lastDay: "2023-03-31",
  target: 22,
  targetBound: "EXCLUSIVE",
  amber: 24,
  display: "Less than 22%",
  amberDisplay: "amber up to 24%",
  basis: "LOCAL",
  source: "Council Plan",
  setBy: "Performance Officer",
  setAt: "2026-10-01T09:00:00Z",
};

function document(history: Point[], england: Point[] = []): MeasureDocument {
  return {
    scorecard: "council-plan",
    scorecardTitle: "Council Plan",
    period: { code: "2022-23", label: "2022-23", firstDay: "2022-04-01", lastDay: "2023-03-31" },
    council: { code: "E08000018", name: "Rotherham" },
    preview: false,
    ruleVersion: "1",
    measure: {
      indicator: "CYP-001",
      title: "Re-referrals",
      unit: "PERCENTAGE",
      unitText: "%",
      decimals: 1,
      polarity: "LOW_IS_GOOD",
      polarityText: "Low is good",
      frequency: "ANNUAL",
      frequencyText: "Annual, financial year",
      periods: [],
      rating: { code: "NOT_RATED", word: "Not rated", reason: "" },
      direction: { code: "NOT_AVAILABLE", arrow: "NONE", text: "" },
      comparisons: [],
      targetText: "Less than 22%",
      trend: [],
    },
    headline: "",
    definition: "",
    history,
    comparatorHistory: [{ area: "E92000001", name: "England", kind: "COUNTRY", points: england }],
    thresholds: [threshold],
  };
}

const point = (period: string, value: number, rest: Partial<Point> = {}): Point => ({
  period,
  label: period,
  display: `${value.toFixed(1)}%`,
  value,
  ...rest,
});

const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("TrendTable", () => {
  it("has every period, newest first, with target, comparators and notes", () => {
    const symbol = { symbol: "c", symbolText: "Suppressed to protect confidentiality" } as const;
    render(
      <TrendTable
        document={document(
          [
            { period: "2021-22", label: "2021-22", display: "c", ...symbol },
            point("2022-23", 16.6, { status: "REVISED" }),
          ],
          [point("2022-23", 22.4)],
        )}
      />,
    );
    expect(rows()).toEqual([
      ["2022-23", "16.6%", "Less than 22% (amber up to 24%)", "22.4%", "Revised"],
      ["2021-22", "c", "None published", "No figure", "Suppressed to protect confidentiality"],
    ]);
  });

  it("shows what a percentage is made of, where that is held", () => {
    render(
      <TrendTable document={document([point("2022-23", 16.6, { numerator: 1234, denominator: 7434 })])} />,
    );
    expect(screen.getByRole("columnheader", { name: "Numerator" })).toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "1,234" })).toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "7,434" })).toBeInTheDocument();
  });

  it("folds away what lies far back", () => {
    const months = Array.from({ length: 20 }, (_, place) => point(`20${10 + place}-${11 + place}`, place));
    render(<TrendTable document={document(months)} />);
    expect(screen.getByText("Earlier figures (5 more periods)")).toBeInTheDocument();
  });
});

describe("a period's target", () => {
  it("is that of the year the period lies in", () => {
    expect(thresholdFor([threshold], "2022-23", "ANNUAL")).toBe(threshold);
    expect(thresholdFor([threshold], "2022-23-Q4", "QUARTERLY")).toBe(threshold);
    expect(thresholdFor([threshold], "2023-03", "MONTHLY")).toBe(threshold);
    expect(thresholdFor([threshold], "2023-04", "MONTHLY")).toBeUndefined();
    expect(thresholdFor([threshold], "2023-24", "ANNUAL")).toBeUndefined();
  });

  it("is drawn only for the periods that have one", () => {
    const targets = trendTargets(document([point("2021-22", 18.2), point("2022-23", 16.6)]));
    expect(targets.map(({ code, target, amber }) => [code, target, amber])).toEqual([["2022-23", 22, 24]]);
  });
});
