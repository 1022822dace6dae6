import { readFile } from "node:fs/promises";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";
import { workbook } from "./support/workbook";

test("the set-up goes out as a workbook and comes back", async ({ as }) => {
  const officer = await as("performance-officer", "/measures");
  await officer.getByRole("link", { name: "Set-up workbook" }).click();
  await expect(officer.getByRole("heading", { level: 1, name: "Set-up workbook" })).toBeVisible();
  const waiting = officer.waitForEvent("download");
  await officer.getByRole("link", { name: "Download the set-up workbook" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("set-up.xlsx");

  const send = async (buffer: Buffer) => {
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await officer
      .getByLabel("Set-up workbook (.xlsx)")
      .setInputFiles({ name: "set-up.xlsx", mimeType, buffer });
    await officer.getByRole("button", { name: "Check the file" }).click();
  };
  await send(await readFile(await download.path()));
  await expect(officer.getByRole("heading", { name: "There is nothing to load" })).toBeVisible();

  const localities = (...rows: string[][]) =>
    workbook({ sheetName: "Localities", rows: [["code", "name"], ...rows] });
  const code = `LOC-${Date.now().toString(36)}`;
  await send(localities([code, "North"], ["E08000016", "Barnsley"]));
  const problems = officer.getByRole("table", { name: "Problems in the workbook" });
  await expect(problems.getByRole("row").last()).toContainText("Localities3codeE08000016");
  await expectAccessibleAtEveryWidth(officer);

  await send(localities([code, "North"]));
  await officer.getByRole("button", { name: "Load 1 change" }).click();
  await expect(officer.getByRole("heading", { name: "Set-up loaded" })).toBeVisible();
});
