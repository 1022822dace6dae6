import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { type AnnualReportDocument, checkReport, type MeasureOfYear, metWords } from "./annual-report";
import { ReportActs } from "./ReportActs";
import { ReportView } from "./ReportView";

const amber = { code: "AMBER", letter: "A", word: "Amber", reason: "85% misses the target." } as const;

const measure: MeasureOfYear = {
  indicator: "V-1",
  title: "Visits on time",
  unitText: "%",
  polarityText: "Higher is better",
  edition: "May 2025",
  gone: false,
  rating: amber,
  targetText: "90% or more",
  comparators: [{ name: "England", display: "88%", text: "Worse than England" }],
  figures: [
    {
      period: "2025-05",
      label: "May 2025",
      display: "85%",
      rating: amber,
      targetText: "90% or more",
      edition: "May 2025",
    },
  ],
  counts: { green: 0, amber: 1, red: 0, notRated: 0 },
  requests: 2,
  next: { yearLabel: "2026-27", display: "95% or more", source: "The board" },
};

const document: AnnualReportDocument = {
  scorecard: "visits",
  title: "Visits",
  purpose: "Visits each month.",
  yearLabel: "Financial year 2025-26",
  firstDay: "2025-04-01",
  lastDay: "2026-03-31",
  council: { code: "E08000018", name: "Rotherham" },
  demonstration: false,
  assembledAt: "2026-05-04T10:00:00Z",
  introduction: "A year of visits.",
  editions: [{ period: "2025-05", label: "May 2025", revision: 1, publishedAt: "2025-06-10T09:00:00Z" }],
  counts: { green: 0, amber: 1, red: 0, notRated: 0 },
  themes: [{ name: "Early Help", measures: [measure] }],
  asked: { requests: 2, answered: 1, medianDays: 4, satisfied: 1, notSatisfied: 0, clinics: 0, followed: [] },
  inspections: [],
};

test("a reader gets each measure's year and no form", async () => {
  await renderInApp(<ReportView document={document} writing={undefined} />);
  expect(screen.getByText("A year of visits.")).toBeVisible();
  expect(
    screen.getByText("0 of 1 rated figure met the target, 1 missed it within the tolerance."),
  ).toBeVisible();
  expect(screen.getByText("95% or more; from The board")).toBeVisible();
  expect(screen.getByText("In 2 requests")).toBeVisible();
  expect(screen.getByText("Half of them within 4 days")).toBeVisible();
  expect(screen.queryByText("Add words")).toBeNull();
});

test("an officer writes in the place where it is read, and empties it to take it out", async () => {
  const onWrite = vi.fn(async () => true);
  await renderInApp(
    <ReportView
      document={document}
      writing={{ sending: undefined, errorOf: () => undefined, onRefused: vi.fn(), onWrite }}
    />,
  );
  await userEvent.click(screen.getByText("Change the words", { selector: "summary *", exact: false }));
  const box = await screen.findByLabelText("Words: Introduction");
  expect(box).toHaveValue("A year of visits.");
  await userEvent.type(box, " And of more.");
  await userEvent.click(screen.getByRole("button", { name: "Save these words" }));
  expect(onWrite).toHaveBeenLastCalledWith({ part: "INTRODUCTION" }, "A year of visits. And of more.");
  await userEvent.clear(box);
  await userEvent.click(screen.getByRole("button", { name: "Save these words" }));
  expect(onWrite).toHaveBeenLastCalledWith({ part: "INTRODUCTION" }, undefined);
});

test("the board sends back only with a reason", async () => {
  const onTake = vi.fn(async () => true);
  const onRefused = vi.fn();
  await renderInApp(
    <ReportActs
      actions={["SEND_BACK", "APPROVE"]}
      sending={undefined}
      errorOf={() => undefined}
      onRefused={onRefused}
      onTake={onTake}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Approve the report" }));
  expect(onTake).toHaveBeenLastCalledWith("APPROVE");
  await userEvent.click(screen.getByText("Send it back", { selector: "summary *" }));
  await userEvent.click(screen.getByRole("button", { name: "Send it back" }));
  expect(onRefused).toHaveBeenLastCalledWith([{ fieldId: "why", message: "Enter why it is sent back" }]);
});

test("words for targets met, and for what is missing in the form", () => {
  expect(metWords({ ...measure, counts: { green: 2, amber: 0, red: 1, notRated: 4 } })).toBe(
    "2 of 3 rated figures met the target, 1 missed it by more.",
  );
  expect(metWords({ ...measure, counts: { green: 0, amber: 0, red: 0, notRated: 4 } })).toBe(
    "No figure of the year was rated.",
  );
  expect(checkReport({ scorecard: "", yearKind: "ACADEMIC", year: "2024-25" })).toEqual([
    { fieldId: "scorecard", message: "Select a scorecard" },
    { fieldId: "year", message: "Enter a year like AY2024-25" },
  ]);
});
