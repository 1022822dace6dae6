import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { checkFile, mediaTypeOf } from "./csv-file";
import { ImportReportView } from "./ImportReportView";
import { type ImportReport, verdict } from "./import-report";

const report: ImportReport = {
  dryRun: true,
  loaded: false,
  openData: false,
  rows: 3,
  added: 1,
  revised: 1,
  unchanged: 1,
  understood: ["separated by semicolons", "Windows-1252", "3 empty columns at the end left out"],
  problemCount: 0,
  causes: [],
  problems: [],
  warningCount: 0,
  warnings: [],
  touches: [],
  changes: [
    {
      row: 2,
      indicator: "CYP-001",
      area: "E08000018",
      period: "2024-25",
      kind: "REVISED",
      before: "17.7%",
      after: "18.9%",
    },
    { row: 3, indicator: "CYP-002", area: "E08000018", period: "2024-25", kind: "ADDED", after: "0%" },
  ],
};

function show(over: Partial<ImportReport> = {}) {
  render(
    <ImportReportView report={{ ...report, ...over }} fileName="october.csv">
      <button type="button">Load 2 changes</button>
    </ImportReportView>,
  );
}

function cells(table: HTMLElement) {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

test("a file that can be loaded shows each change with what was there before", () => {
  show();
  expect(screen.getByRole("heading", { name: "The file is ready: 2 changes" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Load 2 changes" })).toBeVisible();
  expect(cells(screen.getByRole("table", { name: "Changes that loading the file makes" }))).toEqual([
    ["2", "CYP-001", "E08000018", "2024-25", "Changed", "17.7%", "18.9%"],
    ["3", "CYP-002", "E08000018", "2024-25", "New", "No figure", "0%"],
  ]);
});

test("a file with problems names row and column and cannot be loaded", () => {
  show({
    problemCount: 350,
    problems: [
      { row: 2, column: "value", detail: "is not a plain decimal number" },
      { row: 4, detail: "repeats row 3" },
    ],
    changes: [],
  });
  expect(screen.getByRole("heading", { name: "The file has 350 problems" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(cells(screen.getByRole("table", { name: "Problems in the file" }))).toEqual([
    ["2", "value", "is not a plain decimal number"],
    ["4", "Whole row", "repeats row 3"],
  ]);
  expect(screen.getByText("The first 2 of 350 are listed.")).toBeVisible();
});

test("how the file was understood is said", () => {
  show();
  expect(
    screen.getByText(
      "Understood as: separated by semicolons; Windows-1252; 3 empty columns at the end left out.",
    ),
  ).toBeVisible();
});

test("problems are grouped by cause, counted whole and listed to a limit", () => {
  show({
    problemCount: 1240,
    causes: [
      {
        column: "value",
        detail: "must be a plain number; leave out the % sign",
        count: 1200,
        rows: [2, 3, 4, 5, 6],
        found: ["17.7%", "18.1%"],
      },
      { detail: "has 4 columns where the first line names 11", count: 1, rows: [9], found: [] },
    ],
    changes: [],
  });
  expect(cells(screen.getByRole("table", { name: "Problems by cause" }))).toEqual([
    [
      "value",
      "must be a plain number; leave out the % sign",
      "17.7% · 18.1%",
      "1,200",
      "2, 3, 4, 5, 6 and 1,195 more",
    ],
    ["Whole row", "has 4 columns where the first line names 11", "–", "1", "9"],
  ]);
  expect(screen.getByText("The first 2 causes are listed; 39 further problems have others.")).toBeVisible();
});

test("a file without a change says that there is nothing to load", () => {
  show({ added: 0, revised: 0, unchanged: 3, changes: [] });
  expect(screen.getByRole("heading", { name: "There is nothing to load" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("more figures that look wrong than can be confirmed are listed and cannot be loaded", () => {
  show({
    warningCount: 400,
    warnings: [{ row: 2, column: "value", warning: "aaaaaaaaaaaaaaaa", detail: "212% is more than 100%." }],
  });
  expect(screen.getByRole("heading", { name: "400 figures look wrong" })).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  expect(cells(screen.getByRole("table", { name: "Figures that look wrong" }))).toEqual([
    ["2", "value", "212% is more than 100%."],
  ]);
});

test("one problem is one problem", () => {
  expect(verdict({ ...report, problemCount: 1 }).title).toBe("The file has 1 problem");
  expect(verdict({ ...report, revised: 0 }).title).toBe("The file is ready: 1 change");
});

test("what cannot be a good file is refused before it is sent", () => {
  const message = (file: Parameters<typeof checkFile>[0]) => checkFile(file)[0]?.message;
  expect(message(undefined)).toBe("Select an Excel workbook or a CSV file");
  expect(message({ name: "a.csv", size: 0 })).toBe("The file is empty");
  expect(message({ name: "Figures.XLSX", size: 10 })).toBeUndefined();
  expect(message({ name: "Figures.xlsm", size: 10 })).toMatch(/without macros/);
  expect(message({ name: "Figures.xls", size: 10 })).toMatch(/Excel workbook \(\.xlsx\)/);
  expect(message({ name: "a.csv", size: 20 * 1024 * 1024 + 1 })).toBe("The file must be 20 MB or smaller");
  expect(message({ name: "a.csv", size: 20 * 1024 * 1024 })).toBeUndefined();
});

test("a workbook is sent as one", () => {
  expect(mediaTypeOf("Figures.XLSX")).toBe(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
  expect(mediaTypeOf("figures.csv")).toBe("text/csv");
});
