import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { InspectionList } from "./InspectionList";
import { InspectionView } from "./InspectionView";
import type { Inspection } from "./inspection";
import { WhatInspectorsSaid } from "./WhatInspectorsSaid";

const inspection: Inspection = {
  reference: "IN-0003",
  title: "Children’s services",
  framework: {
    code: "ilacs-2023",
    title: "ILACS, 2023 to March 2026",
    inspectorates: ["Ofsted"],
    note: "Care leavers are judged apart.",
  },
  startedOn: "2025-11-03",
  endedOn: "2025-11-07",
  publishedOn: "2025-12-16",
  reportUrl: "https://reports.example/1",
  judgements: [
    { area: "leaders", title: "Leaders", grade: "OUTSTANDING", words: "Outstanding" },
    { area: "care", title: "Care", words: "Not read" },
  ],
  followUps: [],
  measures: [
    { indicator: "CYP-011", title: "Stability", words: "Most children live in stable homes." },
    { indicator: "CYP-022", title: "Plans in time", words: "Most needs are assessed quickly." },
  ],
  recordedBy: "Performance Officer",
  recordedAt: "2026-01-05T09:00:00Z",
};

test("each area is judged in words, and what nobody has read is no grade", async () => {
  await renderInApp(<InspectionView inspection={inspection} />);
  const table = screen.getByRole("table", { name: "Judgements" });
  expect(within(table).getByRole("row", { name: /Leaders/ })).toHaveTextContent("Outstanding");
  expect(within(table).getByRole("row", { name: /Care/ })).toHaveTextContent("Not read");
  expect(screen.getByText(/It is no grade\.$/)).toBeVisible();
  expect(screen.getByText("Care leavers are judged apart.")).toBeVisible();
  expect(screen.getByRole("link", { name: "https://reports.example/1" })).toHaveAttribute(
    "href",
    "https://reports.example/1",
  );
});

test("what has to follow stands with the day by which it has", async () => {
  const followUps = [{ title: "The council has published its action plan", dueOn: "2026-04-07" }];
  await renderInApp(<InspectionView inspection={{ ...inspection, followUps }} />);
  expect(screen.getByRole("heading", { name: "What has to follow" })).toBeVisible();
  const plan = screen.getByText("The council has published its action plan");
  expect(plan.parentElement).toHaveTextContent("7 April 2026");
});

test("a list says what was read and how much was not", async () => {
  await renderInApp(<InspectionList inspections={[inspection]} />);
  expect(screen.getByRole("link", { name: "Children’s services, 3 November 2025" })).toHaveAttribute(
    "href",
    "/inspections/IN-0003",
  );
  expect(screen.getByText("1 area of this framework: not read")).toBeVisible();
});

test("beside a measure stands what is said of it, with its date and report, and no trend", async () => {
  await renderInApp(<WhatInspectorsSaid indicator="CYP-022" inspections={[inspection]} />);
  expect(screen.getByText("Most needs are assessed quickly.")).toBeVisible();
  expect(screen.queryByText("Most children live in stable homes.")).toBeNull();
  expect(screen.getByText("Ofsted, 16 December 2025")).toBeVisible();
  expect(screen.getByText(/is not a trend\.$/)).toBeVisible();
  expect(screen.getByRole("link", { name: "the report: Children’s services" })).toHaveAttribute(
    "href",
    "https://reports.example/1",
  );
});
