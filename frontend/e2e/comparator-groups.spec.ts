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
  await officer.getByLabel("Authorities", { exact: true }).fill("Doncaster; Next door\nBarnsley");
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
