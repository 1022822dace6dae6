import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { renderInApp } from "#/testing/render-in-app";
import { LedRecommendations } from "./LedRecommendations";

const recommendation: components["schemas"]["Recommendation"] = {
  reference: "2026-27-03",
  cited: "2026-27/03",
  year: "2026-27",
  committee: "improving-lives",
  committeeTitle: "Improving lives",
  text: "Publish a plan for attendance.",
  addressedTo: "Cabinet member for children",
  madeOn: "2026-11-03",
  lead: "Lead Officer",
  mine: true,
  clock: true,
  responseDueOn: "2027-01-02",
  overdue: false,
  state: "ACCEPTED",
  stateText: "Accepted",
  requests: [],
  clinics: [],
  measures: [],
  steps: [],
  recordedBy: "Governance",
  recordedAt: "2026-11-03T12:00:00Z",
  actions: [],
};

test("recommendations that are not over are listed with where they stand", async () => {
  const late = {
    ...recommendation,
    reference: "2026-27-02",
    cited: "2026-27/02",
    state: "MADE" as const,
    overdue: true,
  };
  const done = { ...recommendation, reference: "2026-27-01", state: "COMPLETED" as const };
  await renderInApp(<LedRecommendations recommendations={[recommendation, late, done]} />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "2026-27/03: Publish a plan for attendance.Accepted",
    "2026-27/02: Publish a plan for attendance.Response overdue since 2 January 2027",
  ]);
  expect(screen.getByRole("link", { name: /^2026-27\/03/ })).toHaveAttribute(
    "href",
    "/recommendations/2026-27-03",
  );
});

test("whoever leads on none is told nothing", async () => {
  await renderInApp(
    <LedRecommendations recommendations={[{ ...recommendation, state: "WITHDRAWN" as const }]} />,
  );
  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
});
