import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { InspectionsFound } from "./InspectionsFound";
import { inspectionForm } from "./inspection";
import { knownOf, type ReadInspection } from "./read-inspection";

const read: ReadInspection = {
  row: 9,
  title: "Rotherham children’s services (short inspection)",
  framework: "ilacs-2023",
  frameworkTitle: "ILACS, 2023 to March 2026",
  startedOn: "2025-11-03",
  publishedOn: "2025-12-16",
  reportUrl: "https://reports.example/1",
  judgements: [
    { area: "leaders", title: "Leaders", grade: "OUTSTANDING", words: "Outstanding" },
    { area: "care", title: "Care", words: "Not read" },
  ],
  notRead: ["The last day is not read: “soon” is no date."],
};

test("what was read is shown with what was not, and one of them is chosen to be recorded", async () => {
  const onChoose = vi.fn();
  await renderInApp(
    <InspectionsFound list={{ rows: 153, understood: [], inspections: [read] }} onChoose={onChoose} />,
  );
  expect(screen.getByRole("heading", { name: "1 of 153 rows are of this council" })).toBeVisible();
  expect(screen.getByText("Not read").parentElement).toHaveTextContent("Care: Not read");
  expect(screen.getByText("The last day is not read: “soon” is no date.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Look through it and record it" }));
  expect(onChoose).toHaveBeenCalledWith(read);
});

test("what is recorded already is not recorded again", async () => {
  await renderInApp(
    <InspectionsFound
      list={{ rows: 1, understood: [], inspections: [{ ...read, recordedAs: "IN-0001" }] }}
      onChoose={() => {}}
    />,
  );
  expect(screen.getByRole("link", { name: "IN-0001" })).toHaveAttribute("href", "/inspections/IN-0001");
  expect(screen.queryByRole("button")).toBeNull();
});

test("the form begins with what was read, and with nothing where it was not", () => {
  const typed = inspectionForm("").typedOf(knownOf(read));
  expect(typed.framework).toBe("ilacs-2023");
  expect(typed.startedOn).toEqual({ day: "3", month: "11", year: "2025" });
  expect(typed.endedOn).toEqual({ day: "", month: "", year: "" });
  expect(typed.judgements).toEqual({ leaders: "OUTSTANDING", care: "" });
});
