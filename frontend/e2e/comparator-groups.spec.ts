import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

test("a group to compare with is made from a pasted list, changed and ended", async ({ as }) => {
  const name = `Club ${Date.now().toString(36)}`;
  const officer = await as("performance-officer", "/figures/groups");
  await expect(officer.getByRole("table", { name: "Groups" })).toContainText("Statistical neighbours");
  await expectAccessibleAtEveryWidth(officer);

  await officer.getByRole("link", { name: "Make a group" }).click();
  await officer.getByLabel("Name", { exact: true }).fill(name);
  await officer.getByLabel("Edition").fill("2026");
  await officer.getByLabel("Where the list comes from").fill("Our own survey");
  await officer.getByLabel("Authorities", { exact: true }).fill("Doncaster; Next door\nBarnsly");
  // No scorecard of the demonstration is to change.
  await officer.getByRole("checkbox", { name: "Show the group beside the council’s figures" }).uncheck();
  await officer.getByRole("button", { name: "Make the group" }).click();
  await expect(officer.getByRole("alert")).toContainText("Line 2: “Barnsly” is not an area here.");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Authorities", { exact: true }).fill("Doncaster; Next door\nBarnsley (E08000016)");
  await officer.getByRole("button", { name: "Make the group" }).click();
  await officer.getByRole("link", { name: "See the group" }).click();
  await expect(officer.getByRole("table", { name: "2 authorities" })).toContainText("Barnsley");
  await expectAccessibleAtEveryWidth(officer);

  await officer.getByRole("link", { name: "End the group" }).click();
  await officer.getByLabel("Day", { exact: true }).fill("31");
  await officer.getByLabel("Month", { exact: true }).fill("3");
  await officer.getByLabel("Year", { exact: true }).fill("2024");
  await officer.getByRole("button", { name: "End the group" }).click();
  await expect(officer.getByRole("alert")).toContainText("The group has an end");
  await expectAccessibleAtEveryWidth(officer);

  const member = await as("member", "/figures/groups");
  const row = member.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("Until 31 March 2024");
  await expect(row).toContainText("Ended");
  await expect(member.getByRole("link", { name: "Make a group" })).toHaveCount(0);
});

test("a group is made from the Department’s list of statistical neighbours", async ({ as }) => {
  const officer = await as("performance-officer", "/figures/groups/from-list");
  const lines = [
    "model_version,la_code,neighbour_rank,neighbour_la_code,closeness",
    "2021-04,372,1,371,Very Close",
    "2025-05,372,2,371,Very close ",
    "2025-05,372,1,370,Very close",
    "2025-05,841,1,356,Close",
  ];
  await officer
    .getByLabel("Excel workbook or CSV file")
    .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByText("Barnsley: E08000016 or E08000038")).toBeVisible();
  await expect(officer.getByLabel("Authorities", { exact: true })).toHaveValue(
    "Barnsley; Very close\nDoncaster; Very close",
  );
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByLabel("Name", { exact: true }).fill(`Neighbours ${Date.now().toString(36)}`);
  await officer.getByRole("checkbox", { name: "Show the group beside the council’s figures" }).uncheck();
  await officer.getByRole("button", { name: "Make the group" }).click();
  await expect(officer.getByRole("alert")).toContainText("Line 1: “Barnsley” may be Barnsley (E08000016)");
  await officer
    .getByLabel("Authorities", { exact: true })
    .fill("Barnsley (E08000016); Very close\nDoncaster");
  await officer.getByRole("button", { name: "Make the group" }).click();
  await officer.getByRole("link", { name: "See the group" }).click();
  await expect(officer.getByRole("table", { name: "2 authorities" })).toContainText("Barnsley");
});
