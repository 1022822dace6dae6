import { readFile } from "node:fs/promises";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { council } from "./support/demo";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, test } from "./support/people";
import { workbook } from "./support/workbook";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("a spreadsheet's own file is understood, and what is wrong is grouped by cause", async ({ as }) => {
  const officer = await as("performance-officer", "/figures/import");
  const rows = ["1996-03;17%", "1996-04;18%", "1996-05;19%"].map(
    (row) => `CYP-001;${council};${row};caf\u00e9;;`,
  );
  await officer.getByLabel("CSV file").setInputFiles({
    name: "spreadsheet.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`indicator;area;period;value;note;;\n${rows.join("\n")}\n;;;;;;\n`, "latin1"),
  });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(
    officer.getByText(
      "Understood as: separated by semicolons; Windows-1252; 2 empty columns at the end left out; 1 empty row left out.",
    ),
  ).toBeVisible();
  const causes = officer.getByRole("table", { name: "Problems by cause" });
  const cause = causes.getByRole("row").filter({ hasText: "leave out the % sign" });
  await expect(cause).toContainText("value");
  await expect(cause).toContainText("17% · 18% · 19%");
  await expect(cause).toContainText("2, 3, 4");
  await expectAccessibleAtEveryWidth(officer);
  const waiting = officer.waitForEvent("download");
  await officer.getByRole("button", { name: "Download the file with its problems marked" }).click();
  const marked = await waiting;
  expect(marked.suggestedFilename()).toBe("spreadsheet-marked.csv");
  const lines = (await readFile(await marked.path(), "utf8")).split("\r\n");
  expect(lines[0]).toBe("\uFEFFproblem,indicator,area,period,value,note");
  expect(lines[1]).toMatch(/^"period .*; value must be a plain number; leave out the % sign",/);
  expect(lines[1]).toContain(`,CYP-001,${council},1996-03,17%,caf\u00e9`);
});

test("an Excel workbook is loaded as it is, but for what nobody sees in it", async ({ as }) => {
  const officer = await as("performance-officer");
  const { indicator } = await makeOwnScorecard(officer);
  const rows = [
    ["indicator", "area", "period", "value"],
    [indicator, council, "2017-03", 4.1],
    [indicator, council, "2017-04", 4.2],
  ];
  await officer.goto("/figures/import");
  const file = officer.getByLabel("Excel workbook or CSV file");
  await file.setInputFiles({
    name: "return.xlsx",
    mimeType: xlsx,
    buffer: workbook({ rows, attributes: { 3: 'hidden="1"' } }),
  });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("table", { name: "Problems by cause" })).toContainText(
    "is hidden in the workbook; show it, or delete it",
  );
  await expectAccessibleAtEveryWidth(officer);

  await file.setInputFiles({ name: "return.xlsx", mimeType: xlsx, buffer: workbook({ rows }) });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(
    officer.getByText("Understood as: an Excel workbook; 2 percentages read as 0 to 100."),
  ).toBeVisible();
  await officer.getByRole("button", { name: "Load 2 changes" }).click();
  await expect(officer.getByRole("heading", { name: "Figures loaded" })).toBeVisible();
});

test("a workbook that cannot be read is refused in plain words", async ({ as }) => {
  const officer = await as("performance-officer", "/figures/import");
  const file = officer.getByLabel("Excel workbook or CSV file");
  await file.setInputFiles({ name: "macros.xlsm", mimeType: xlsx, buffer: workbook({ rows: [] }) });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("alert")).toContainText("without macros");
  await file.setInputFiles({ name: "broken.xlsx", mimeType: xlsx, buffer: Buffer.from("PK\x03\x04broken") });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("alert")).toContainText("The workbook is damaged and cannot be read.");
  await expectAccessibleAtEveryWidth(officer);
});
