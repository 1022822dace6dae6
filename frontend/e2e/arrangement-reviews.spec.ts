import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard, publish } from "./support/own-scorecard";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function fillDay(page: Page, group: string, [day, month, year]: [string, string, string]) {
  const fields = page.getByRole("group", { name: group });
  await fields.getByLabel("Day", { exact: true }).fill(day);
  await fields.getByLabel("Month", { exact: true }).fill(month);
  await fields.getByLabel("Year", { exact: true }).fill(year);
}

test("an arrangement is reviewed: members answer, options are offered, and the decision has a next date", async ({
  as,
}) => {
  test.slow();
  const officer = await as("performance-officer");
  const own = await makeOwnScorecard(officer);
  await publish(officer, await as("board"), own);
  let review = "";

  await test.step("an officer opens it on the scorecard's page and writes down the options", async () => {
    await officer.goto(`/scorecards/${own.scorecard}`);
    await officer.getByRole("link", { name: "Review the arrangement" }).click();
    await expect(officer.getByLabel("Scorecard", { exact: true })).toHaveValue(own.scorecard);
    await officer.getByRole("button", { name: "Open the review" }).click();
    await officer
      .getByRole("alert")
      .getByRole("link", { name: /first day/ })
      .click();
    await fillDay(officer, "First day that is looked at", ["1", "1", "2017"]);
    await fillDay(officer, "Last day that is looked at", ["31", "12", "2017"]);
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Open the review" }).click();
    await expect(heading(officer)).toHaveText(`Arrangement: ${own.title}`);
    review = new URL(officer.url()).pathname;
    await expect(officer.getByText(/^1 edition was published/)).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("link", { name: "Write down the options" }).click();
    await officer.getByLabel("What is option 1 called?").fill("As it is");
    await officer.getByLabel("What speaks for and against option 1?").fill("Members know it by now.");
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Save options" }).click();
    await expect(officer.getByText("The options are saved")).toBeVisible();
  });

  await test.step("a member answers three questions, once", async () => {
    const member = await as("member", "/scorecards");
    await member.getByRole("link", { name: "Reviews of whether members get what they need" }).click();
    await expect(heading(member)).toHaveText("Reviews of arrangements");
    await expectAccessibleAtEveryWidth(member);
    await member.goto(review);
    await member.getByRole("link", { name: "Answer three questions" }).click();
    await member.getByLabel("Sometimes").check();
    await member.getByLabel("Partly").check();
    await member.getByLabel("As often as now").check();
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("button", { name: "Send the answers" }).click();
    await expect(heading(member)).toHaveText("Thank you");
    await member.getByRole("link", { name: "Go back to the review" }).click();
    await expect(member.getByText("You have answered.")).toBeVisible();
    await expect(member.getByText(/What they say is shown once it is decided/)).toBeVisible();
  });

  await test.step("the decision is written down, and the scorecard says it", async () => {
    await officer.goto(`${review}/decide`);
    await officer.getByLabel("As it is").check();
    await officer.getByLabel("The decision in words").fill("Members go on getting it every month.");
    await officer.getByLabel("Who decided it?").fill("Improving Lives Select Commission");
    await fillDay(officer, "When was it decided?", ["16", "6", "2020"]);
    await fillDay(officer, "When is it looked at again?", ["15", "6", "2031"]);
    await expectAccessibleAtEveryWidth(officer);
    await officer.getByRole("button", { name: "Write down the decision" }).click();
    await expect(officer.getByText(/^The decision is written down/)).toBeVisible();
    await officer.goto(`/scorecards/${own.scorecard}`);
    await expect(officer.getByText("15 June 2031")).toBeVisible();
    await officer.goto(review);
    await expect(officer.getByText(/1 member has answered/)).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);
  });
});
