import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { heldClinic, overdueAction } from "#/testing/what-followed";
import { type Briefing, BriefingView } from "./BriefingView";

const onMeasure: Briefing["measures"][number] = {
  agenda: ["DD-0001"],
  document: measureDocument,
  requests: [{ ...request, actions: ["SUPPORT"] }],
  clinics: [heldClinic],
  actions: [overdueAction],
};

test("a measure stands with all that is known of it, under its own heading", async () => {
  await renderInApp(<BriefingView briefing={{ measures: [onMeasure], left: [] }} />);
  const measure = screen.getByRole("region", { name: measureDocument.measure.title });
  expect(within(measure).getAllByRole("heading", { level: 2 })).toHaveLength(1);
  for (const name of ["What officers say", "What this measure is", "Trend", "Compared with others"]) {
    expect(within(measure).getByRole("heading", { level: 3, name })).toBeVisible();
  }
  expect(within(measure).getByText(/On the agenda by DD-0001/)).toBeVisible();
  expect(within(measure).getByText(request.question)).toBeVisible();
  expect(within(measure).getByText(overdueAction.text)).toBeVisible();
  expect(within(measure).queryByRole("button", { name: /Support this request/ })).toBeNull();
});

test("several measures have a list of contents, and those without room are named", async () => {
  const other = { ...measureDocument, measure: { ...measureDocument.measure, indicator: "CYP-002" } };
  await renderInApp(
    <BriefingView
      briefing={{
        measures: [onMeasure, { ...onMeasure, document: other }],
        left: [{ code: "CYP-003", title: "School places" }],
      }}
    />,
  );
  const contents = screen.getByRole("navigation", { name: "Measures in this pack" });
  expect(within(contents).getAllByRole("link")).toHaveLength(2);
  expect(screen.getByText(/School places/)).toBeVisible();
});

test("an agenda of which nothing is published says so", async () => {
  await renderInApp(<BriefingView briefing={{ measures: [], left: [] }} />);
  expect(screen.getByText(/No edition that you may read/)).toBeVisible();
});
