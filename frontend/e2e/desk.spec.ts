import { expectAccessibleAtEveryWidth } from "./support/axe";
import { makeOwnScorecard, publish, revise } from "./support/own-scorecard";
import { expect, test } from "./support/people";

test("an officer's desk names editions in work, what was published and is known otherwise, and what waits", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const published = await makeOwnScorecard(officer);
  await publish(officer, await as("board"), published);
  await revise(officer, published, 415);
  const drafted = await makeOwnScorecard(officer);

  await officer.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Desk" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Desk");
  const inWork = officer.getByRole("region", { name: "Editions in work" });
  const draft = inWork.getByRole("listitem").filter({ hasText: drafted.title });
  await expect(draft).toContainText("Draft");
  await expect(draft).toContainText("Nothing is owed.");
  await expect(draft).toContainText("Figures are due by 5 March 2017, commentary by 9 March 2017.");
  const outdated = officer.getByRole("region", { name: "Published, and known otherwise now" });
  await expect(
    outdated.getByRole("listitem").filter({ hasText: published.title }).getByRole("listitem"),
  ).toContainText("it says 410, and 415 is known now.");
  await expect(officer.getByRole("region", { name: "Latest loads" })).toBeVisible();
  await expect(officer.getByRole("table", { name: "By kind" })).toBeVisible();
  await expect(officer.getByText("Loading what is owed.")).toHaveCount(0);
  await expectAccessibleAtEveryWidth(officer);
  await draft.getByRole("link", { name: /^What each service still owes/ }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("What each service still owes");
});

test("a lead officer's desk is about their own measures", async ({ as }) => {
  const lead = await as("lead-officer", "/desk");
  await expect(lead.getByText("What is in work on the measures of your services")).toBeVisible();
  await expect(lead.getByRole("region", { name: "Your latest loads" })).toBeVisible();
  await expect(lead.getByText("Loading what is owed.")).toHaveCount(0);
  await expectAccessibleAtEveryWidth(lead);
});
