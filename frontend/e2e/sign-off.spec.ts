import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("a portfolio's measures go through the director to the cabinet member, who asks and signs", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const { title, measure } = await makeOwnScorecard(officer);
  await officer.goto("/sign-offs/new");
  await officer.getByLabel("Scorecard of the portfolio").selectOption({ label: title });
  await officer.getByLabel("Why now?").fill("For the year that begins in April.");
  await officer
    .getByLabel("Director", { exact: true })
    .selectOption({ label: "Board Demonstration (Performance board)" });
  await officer.getByRole("button", { name: "Put them forward" }).click();
  await officer.getByRole("alert").getByRole("link", { name: "Select the cabinet member who signs" }).click();
  await expectAccessibleAtEveryWidth(officer);
  await officer
    .getByLabel("Cabinet member who signs")
    .selectOption({ label: "Cabinet Member Demonstration (Member, Cabinet member)" });
  await officer.getByRole("button", { name: "Put them forward" }).click();
  await expect(officer.getByText("With the director", { exact: true })).toBeVisible();
  const signOff = new URL(officer.url()).pathname;

  const director = await as("board", signOff);
  await director.getByRole("button", { name: "Pass on to the cabinet member" }).click();
  await expect(director.getByRole("alert")).toContainText("The measures are with the cabinet member");

  const cabinet = await as("cabinet-member", signOff);
  await cabinet.getByText("Ask about it").first().click();
  await cabinet.getByLabel("What do you ask?").fill("Which visits are counted?");
  await expectAccessibleAtEveryWidth(cabinet);
  await cabinet.getByRole("button", { name: "Ask about it" }).click();
  await expect(cabinet.getByRole("alert")).toContainText("The director is asked");

  await director.reload();
  await director.getByText("Answer the query").first().click();
  await director.getByLabel("Your answer").fill("All that were planned in the month.");
  await director.getByRole("button", { name: "Answer the query" }).click();
  await expect(director.getByRole("alert")).toContainText("The query is answered");

  await cabinet.reload();
  await cabinet.getByRole("button", { name: "Sign these measures" }).click();
  await expect(cabinet.getByRole("alert")).toContainText("The measures are signed");
  const member = await as("member", signOff);
  await expect(member.getByRole("heading", { name: measure })).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
});
