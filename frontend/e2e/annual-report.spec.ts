import { pathToFileURL } from "node:url";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard, publish } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a year is written up, approved by the board and read by members", async ({ as }, info) => {
  const officer = await as("performance-officer");
  const own = await makeOwnScorecard(officer);
  await publish(officer, await as("board"), own);
  await officer.goto("/annual-reports/new");
  await officer.getByLabel("Scorecard", { exact: true }).selectOption({ label: own.title });
  await officer.getByLabel("Year", { exact: true }).fill("2016/17");
  await officer.getByRole("button", { name: "Put it together" }).click();
  await officer.getByRole("alert").getByRole("link", { name: "Enter a year like 2024-25" }).click();
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Year", { exact: true }).fill("2016-17");
  await officer.getByRole("button", { name: "Put it together" }).click();
  await expect(officer.getByRole("heading", { name: own.measure })).toBeVisible();
  await officer.getByText("Add words: Introduction").click();
  await officer.getByLabel("Words: Introduction").fill("A year of visits.");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Save these words" }).click();
  await expect(officer.getByRole("alert")).toContainText("The words are saved");
  await officer.getByRole("button", { name: "Give it to the board" }).click();
  await expect(officer.getByRole("alert")).toContainText("The board has the report");
  const report = new URL(officer.url()).pathname;

  const board = await as("board", report);
  await board.getByRole("button", { name: "Approve the report" }).click();
  await expect(board.getByRole("alert")).toContainText("The report is approved");

  await officer.reload();
  await officer.getByRole("button", { name: "Publish the report" }).click();
  await expect(officer.getByRole("alert")).toContainText("The report is published");

  const member = await as("member", "/annual-reports");
  await member.getByRole("link", { name: `${own.title}: Financial year 2016-17` }).click();
  await expect(member.getByText("A year of visits.")).toBeVisible();
  await expect(member.getByRole("cell", { name: "410" })).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  const [download] = await Promise.all([
    member.waitForEvent("download"),
    member.getByRole("link", { name: "Download the report as a page to read offline" }).click(),
  ]);
  const kept = info.outputPath("report.html");
  await download.saveAs(kept);
  await member.goto(pathToFileURL(kept).href);
  await expect(member.getByRole("heading", { name: own.measure })).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
});
