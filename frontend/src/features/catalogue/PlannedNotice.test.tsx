import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { PlannedNotice } from "./PlannedNotice";

const indicator: Indicator = {
  code: "EH-1",
  title: "Visits on time",
  definition: "Visits.",
  unit: "PERCENTAGE",
  decimals: 1,
  polarity: "HIGH_IS_GOOD",
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  aggregation: "RATIO",
  rebasings: [],
  theme: "Early Help",
};

test("what changes is said as it is now and as it will be, with the day and the reason", () => {
  const { code: _, ...definition } = indicator;
  render(
    <PlannedNotice
      indicator={indicator}
      planned={{
        effectiveFrom: "2027-04-01",
        reason: "The Department counts otherwise.",
        changes: ["dataNote", "polarity"],
        definition: { ...definition, polarity: "LOW_IS_GOOD", dataNote: "Counted by child." },
        plannedBy: "An officer",
        plannedAt: "2026-11-28T09:00:00Z",
      }}
    />,
  );
  expect(screen.getByText("This definition changes on 1 April 2027.")).toBeVisible();
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
    "Data note: nothing, then Counted by child.",
    "Which way is good?: High is good, then Low is good",
  ]);
  expect(screen.getByText("The Department counts otherwise.")).toBeVisible();
});
