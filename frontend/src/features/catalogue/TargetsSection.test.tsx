import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { renderInApp } from "#/testing/render-in-app";
import { TargetsSection } from "./TargetsSection";

const indicator: Indicator = {
  code: "CYP-001",
  title: "Re-referrals",
  definition: "Re-referrals within a year",
  unit: "PERCENTAGE",
  decimals: 1,
  polarity: "LOW_IS_GOOD",
  frequency: "ANNUAL",
  yearType: "FINANCIAL",
  aggregation: "NOT_APPLICABLE",
  theme: "Children",
};

const threshold = {
  indicator: "CYP-001",
  year: "2023-24",
  yearLabel: "2023-24",
  status: "APPROVED" as const,
  basis: "LOCAL" as const,
  target: 22,
  targetBound: "INCLUSIVE" as const,
  source: "Council Plan",
  setBy: "Performance Officer",
  setAt: "2026-10-01T09:00:00Z",
};

const show = (basis: "LOCAL" | "DEMONSTRATION") =>
  renderInApp(
    <TargetsSection indicator={indicator} thresholds={[{ ...threshold, basis }]} names={new Map()} writes />,
  );

test("a target that was set can be changed", async () => {
  await show("LOCAL");
  expect(screen.getByText("Target")).toBeInTheDocument();
  expect(screen.getByRole("link")).toHaveTextContent("Change the target for 2023-24");
});

test("the demonstration's rule is no target: one can be set instead", async () => {
  await show("DEMONSTRATION");
  expect(screen.getByText("Demonstration rule")).toBeInTheDocument();
  expect(screen.queryByText("Target")).not.toBeInTheDocument();
  expect(screen.getByRole("link")).toHaveTextContent("Set a target for 2023-24");
});
