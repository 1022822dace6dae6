import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { SetUpReportView } from "./SetUpReportView";

type SetUpReport = components["schemas"]["SetUpReport"];

const report: SetUpReport = {
  dryRun: true,
  loaded: false,
  sheets: [{ sheet: "Measures", items: 3, added: 1, changed: 1, unchanged: 1 }],
  problemCount: 0,
  problems: [],
  changes: [
    { sheet: "Measures", name: "CYP-001", kind: "CHANGED", columns: ["title", "polarity"] },
    { sheet: "Measures", name: "CYP-900", kind: "ADDED", columns: [] },
  ],
};

function show(over: Partial<SetUpReport> = {}) {
  render(
    <SetUpReportView report={{ ...report, ...over }} fileName="set-up.xlsx">
      <button type="button">Load it</button>
    </SetUpReportView>,
  );
}

function cells(name: string) {
  return within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

test("a workbook that can be loaded says what it makes and changes", () => {
  show();
  expect(screen.getByRole("heading", { name: "The workbook is ready: 2 changes" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Load it" })).toBeVisible();
  expect(cells("What is in the workbook")).toEqual([["Measures", "3", "1", "1", "1"]]);
  expect(cells("What changes")).toEqual([
    ["Measures", "CYP-001", "Changed", "title, polarity"],
    ["Measures", "CYP-900", "New", "–"],
  ]);
});

test("problems stand with sheet, row, column and what is there, and nothing can be loaded", () => {
  show({
    problemCount: 201,
    problems: [
      { sheet: "Targets", row: 7, column: "basis", found: "ours", detail: "must be one of: national, local" },
      { sheet: "Sheet1", detail: "is no sheet of a set-up" },
    ],
  });
  expect(screen.getByRole("heading", { name: "The workbook has 201 problems" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(cells("Problems in the workbook")).toEqual([
    ["Targets", "7", "basis", "ours", "must be one of: national, local"],
    ["Sheet1", "Whole sheet", "Whole row", "–", "is no sheet of a set-up"],
  ]);
  expect(screen.getByText("The first 2 of 201 are listed.")).toBeVisible();
});

test("a workbook as it was downloaded has nothing to load", () => {
  show({ sheets: [{ sheet: "Measures", items: 3, added: 0, changed: 0, unchanged: 3 }], changes: [] });
  expect(screen.getByRole("heading", { name: "There is nothing to load" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByRole("table", { name: "What changes" })).toBeNull();
});
