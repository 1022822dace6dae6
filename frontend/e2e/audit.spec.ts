import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { earlyHelp, openDraft } from "./support/demo";
import { expect, test } from "./support/people";

test("a performance officer finds who opened an edition, and everything that was kept of it", async ({
  as,
}) => {
  const officer = await as("performance-officer");
  const period = await openDraft(officer);
  await officer.goto("/figures");
  await officer.getByRole("link", { name: "Who changed what" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("Who changed what");
  await officer.getByLabel("Who changed it").fill("p");
  await officer.getByRole("button", { name: "Look" }).click();
  await expect(
    officer.locator("#audit-by-error", { hasText: "Enter at least two letters of the name" }),
  ).toBeVisible();
  await officer
    .getByRole("alert")
    .getByRole("link", { name: /^Enter at least two letters of the name/ })
    .click();
  await expect(officer.getByLabel("Who changed it")).toBeFocused();
  await expectAccessibleAtEveryWidth(officer);

  await officer.getByLabel("Who changed it").fill("performance officer");
  await officer.getByLabel("Scorecard", { exact: true }).selectOption(earlyHelp.title);
  await officer.getByLabel("What was changed").selectOption("Editions and their commentary");
  await officer.getByRole("button", { name: "Look" }).click();
  await expect(officer).toHaveURL(/by=performance(\+|%20)officer/);
  const opened = officer.getByRole("listitem").filter({
    has: officer.getByRole("heading", { name: new RegExp(`opened: ${earlyHelp.scorecard}/${period}$`) }),
  });
  await expect(opened).toContainText("Performance Officer Demonstration");
  // The list of before stands until the next is there.
  await expect(
    officer.getByRole("heading", { level: 3 }).filter({ hasNotText: `${earlyHelp.scorecard}/` }),
  ).toHaveCount(0);
  await expectReadable(officer);
  await opened.getByRole("link", { name: "Open the edition" }).click();
  await expect(officer).toHaveURL(new RegExp(`/editions/${earlyHelp.scorecard}/${period}$`));
});
