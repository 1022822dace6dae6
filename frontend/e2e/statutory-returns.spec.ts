import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function fillDay(page: Page, group: string | RegExp, [day, month, year]: [string, string, string]) {
  const fields = page.getByRole("group", { name: group });
  await fields.getByLabel("Day", { exact: true }).fill(day);
  await fields.getByLabel("Month", { exact: true }).fill(month);
  await fields.getByLabel("Year", { exact: true }).fill(year);
}

test("a return is added with its measure and days, and stands beside the measure", async ({ as }) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `A return of a test ${name}`;
  const officer = await as("performance-officer", "/figures");

  await test.step("an officer adds a return, and what is missing leads to its field", async () => {
    await officer.getByRole("link", { name: "Statutory returns" }).click();
    await expect(heading(officer)).toHaveText("Statutory returns");
    await expect(officer.getByRole("link", { name: "Children in need census" })).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "Add another return" }).click();
    await officer.getByRole("button", { name: "Save return" }).click();
    await officer.getByRole("alert").getByRole("link", { name: "Enter what the return is called" }).click();
    await expect(officer.getByLabel("What is it called?")).toBeFocused();
    await officer.getByLabel("Code", { exact: true }).fill(`test-${name}`);
    await officer.getByLabel("What is it called?").fill(title);
    await officer.getByLabel("Measures that come from it (optional)").fill("CYP-077");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Save return" }).click();
    await expect(heading(officer)).toHaveText("Return added");
  });

  await test.step("enters when it was due, and sees that it is late and its figure final", async () => {
    await officer.getByRole("link", { name: "Enter when it is due" }).click();
    await expect(heading(officer)).toHaveText("Add a round");
    await officer.getByLabel("What is the round called?").fill("2023-24");
    await fillDay(officer, "First day that it covers", ["1", "9", "2023"]);
    await fillDay(officer, "Last day that it covers", ["31", "8", "2024"]);
    await fillDay(officer, "By when must it be sent?", ["12", "7", "2024"]);
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Save round" }).click();
    await officer.getByRole("link", { name: "See the return" }).click();
    await expect(heading(officer)).toHaveText(title);
    await expect(officer.getByRole("row", { name: /^2023-24/ })).toContainText("Late: not sent");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "Figures of round 2023-24" }).click();
    await expect(heading(officer)).toHaveText("Figures of round 2023-24");
    await expect(officer.getByRole("row", { name: /CYP-077/ })).toContainText("Final");
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("says that it was sent", async () => {
    await officer.goto(`/statutory-returns/test-${name}`);
    await officer.getByRole("link", { name: "Change round 2023-24" }).click();
    await officer.getByRole("group", { name: "Was it sent?" }).getByLabel("Yes").check();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Save round" }).click();
    await expect(officer.getByText("The round is changed")).toBeVisible();
    await officer.goto(`/statutory-returns/test-${name}/change`);
    await expect(officer.getByLabel("What is it called?")).toHaveValue(title);
    await expectAccessibleAtEveryWidth(officer);
  });

  await test.step("a member reads beside the measure where its figures come from", async () => {
    const member = await as("member", "/scorecards/full-report/2023-24/measures/CYP-077");
    const region = member.getByRole("region", { name: "The return it comes from" });
    await expect(region.getByRole("link", { name: title })).toBeVisible();
    await region.getByRole("link", { name: title }).click();
    await expect(heading(member)).toHaveText(title);
    await expect(member.getByRole("row", { name: /^2023-24/ })).toContainText("Sent");
    await expect(member.getByRole("link", { name: "Change the return" })).toHaveCount(0);
  });
});
