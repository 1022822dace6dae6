import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { earlierDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import type { DocumentThreshold, MeasureDocument } from "./measure-document";
import { TargetSection } from "./TargetSection";
import { TrendTable } from "./TrendTable";
import { trendTargets } from "./trend";

const words = "Demonstration rule, not the council's target";

const rule = (year: string, known: Partial<DocumentThreshold> = {}): DocumentThreshold => ({
  year,
  yearLabel: year,
  targetBound: "INCLUSIVE",
  display: "the average of its neighbours or less",
  basis: "DEMONSTRATION",
  source: `${words}: the average of its statistical neighbours for the same period`,
  setBy: "the demonstration",
  setAt: "2026-11-20T09:00:00Z",
  ...known,
});

const newest = rule("2023-24", {
  display: "16.2% or less, the average of its neighbours",
  target: 16.2,
  amber: 17.01,
});

const document: MeasureDocument = {
  ...earlierDocument,
  measure: { ...earlierDocument.measure, threshold: newest },
  history: ["2021-22", "2022-23", "2023-24"].map((period, place) => ({
    period,
    label: period,
    display: `${20 - place}.0%`,
    value: 20 - place,
  })),
  comparatorHistory: [],
  thresholds: [rule("2021-22"), rule("2022-23"), newest],
};

const published: DocumentThreshold = {
  ...rule("2022-23", { display: "Less than 22%", target: 22 }),
  basis: "LOCAL",
  source: "Council Plan",
  setBy: "the council",
};

function headings() {
  return screen.getAllByRole("heading").map(({ textContent }) => textContent);
}

test("the rule is told once for all years, and is nobody's target", async () => {
  await renderInApp(<TargetSection document={document} />);
  expect(headings()).toEqual(["Demonstration rule for 2023-24"]);
  expect(screen.getByText(/statistical neighbours for the same period/)).toHaveTextContent(words);
  expect(screen.getByText(/for other years too/)).toHaveTextContent("that year: 2021-22, 2022-23.");
  expect(screen.queryByText(/set by the council/i)).not.toBeInTheDocument();
  expect(screen.queryByText("Recorded")).not.toBeInTheDocument();
});

test("a published target stands beside it as it is", async () => {
  await renderInApp(<TargetSection document={{ ...document, thresholds: [published, newest] }} />);
  expect(headings()).toEqual(["Demonstration rule for 2023-24", "Target for 2022-23"]);
  expect(screen.getByText("Local: set by the council")).toBeInTheDocument();
});

test("where a published target rates, the rule of other years is one line", async () => {
  const measure = { ...document.measure, threshold: published };
  await renderInApp(
    <TargetSection document={{ ...document, measure, thresholds: [rule("2016-17"), published] }} />,
  );
  expect(headings()).toEqual(["Target for 2022-23"]);
  expect(screen.getByText(/for other years too/)).toHaveTextContent("that year: 2016-17.");
});

test("only the latest figure's average is known, so only that is drawn and told", () => {
  expect(trendTargets(document).map(({ code, rule: isRule, target }) => [code, isRule, target])).toEqual([
    ["2023-24", true, 16.2],
  ]);
  render(<TrendTable document={document} />);
  expect(screen.getByText("Demonstration rule: 16.2% or less")).toBeInTheDocument();
  expect(screen.getAllByText("Demonstration rule")).toHaveLength(2);
});
