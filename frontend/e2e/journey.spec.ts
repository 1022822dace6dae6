import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { anotherFigure, csvOf, earlyHelp, nextMonth } from "./support/demo";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a figure comes in, is published, is asked about and answered", async ({ as }) => {
  const officer = await as("performance-officer", "/figures/import");
  const { period, label } = await nextMonth(officer);
  const figure = await anotherFigure(officer, period);
  const scorecard = `/scorecards/${earlyHelp.scorecard}/${period}`;
  const question = `Why did ${figure} families contact Early Help in ${label}?`;
  let reference = "";

  await test.step("the performance officer's first file has a mistake, which the report names", async () => {
    await expect(heading(officer)).toHaveText("Import figures");
    await expectAccessible(officer);
    await officer.getByLabel("CSV file").setInputFiles(csvOf(period, "four hundred"));
    await officer.getByRole("button", { name: "Check the file" }).click();
    await expect(officer.getByRole("heading", { name: "The file has 1 problem" })).toBeVisible();
    const problems = officer.getByRole("table", { name: "Problems in the file" });
    await expect(problems.getByRole("row").nth(1)).toContainText(/2\s*value/);
    await expect(officer.getByRole("button", { name: /^Load/ })).toHaveCount(0);
    await expectAccessible(officer);
  });

  await test.step("the corrected file is checked and loaded", async () => {
    await officer.getByLabel("CSV file").setInputFiles(csvOf(period, figure, "Corrected count"));
    await officer.getByRole("button", { name: "Check the file" }).click();
    await expect(officer.getByRole("heading", { name: "The file is ready: 1 change" })).toBeVisible();
    const changes = officer.getByRole("table", { name: "Changes that loading the file makes" });
    await expect(changes.getByRole("row").nth(1)).toContainText(String(figure));
    await expectAccessible(officer);
    await officer.getByRole("button", { name: "Load 1 change" }).click();
    await expect(heading(officer)).toHaveText("Figures loaded");
    await expectAccessible(officer);
  });

  await test.step("an edition is prepared and submitted", async () => {
    await officer.getByRole("link", { name: "Prepare an edition" }).click();
    await expect(heading(officer)).toHaveText("Prepare an edition");
    await officer.getByLabel(earlyHelp.title).check();
    await officer.getByLabel("Another period").check();
    await officer.getByLabel("Period", { exact: true }).fill(period);
    await expectAccessible(officer);
    await officer.getByRole("button", { name: "Open a draft" }).click();
    await expect(heading(officer)).toHaveText(earlyHelp.title);
    await officer.getByLabel("Overview").fill(`Contacts in ${label}.\n\nA second paragraph.`);
    await officer.getByRole("button", { name: "Save overview" }).click();
    await expect(officer.getByRole("alert")).toContainText("The overview is saved");
    await expectAccessible(officer);

    await officer.getByRole("link", { name: "Preview the scorecard" }).click();
    await expect(officer.getByText("It is not published").first()).toBeVisible();
    await expect(officer.getByText(String(figure), { exact: true }).first()).toBeVisible();
    await expectAccessible(officer);
    await officer.goBack();
    await officer.getByRole("link", { name: "Submit this edition to the board" }).click();
    await expect(heading(officer)).toHaveText("Submit this edition to the board");
    await expectAccessible(officer);
    await officer.getByRole("button", { name: "Submit to the board" }).click();
    await expect(heading(officer)).toHaveText("Edition submitted");
    await expectAccessible(officer);
  });

  const member = await as("member", scorecard);
  await test.step("until it is published, it is not there for a member", async () => {
    await expect(heading(member)).toHaveText("Page not found");
    await expectAccessible(member);
  });

  await test.step("the board approves it", async () => {
    const board = await as("board", "/editions");
    await expectAccessible(board);
    await board.getByRole("link", { name: `${earlyHelp.title}, ${label}` }).click();
    await expect(heading(board)).toHaveText(earlyHelp.title);
    await expectAccessible(board);
    await board.getByRole("link", { name: "Approve this edition" }).click();
    await expectAccessible(board);
    await board.getByRole("button", { name: "Approve this edition" }).click();
    await expect(heading(board)).toHaveText("Edition approved");
    await expectAccessible(board);
  });

  await test.step("the performance officer publishes it", async () => {
    await officer.goto(`/editions/${earlyHelp.scorecard}/${period}`);
    await officer.getByRole("link", { name: "Publish this edition" }).click();
    await expect(officer.getByText("It cannot be undone")).toBeVisible();
    await expectAccessible(officer);
    await officer.getByRole("button", { name: "Publish now" }).click();
    await expect(heading(officer)).toHaveText("Edition published");
    await expectAccessible(officer);
    await officer.getByRole("link", { name: "See where this edition stands" }).click();
    for (const step of [
      "Opened as a draft",
      "Submitted to the board",
      "Approved by the board",
      "Published",
    ]) {
      await expect(officer.getByRole("listitem").filter({ hasText: step }).first()).toBeVisible();
    }
    await expectAccessible(officer);
  });

  await test.step("a member reads it and flags a measure", async () => {
    await member.goto("/");
    await expectAccessible(member);
    await member.goto(scorecard);
    await expect(member.getByText(`Contacts in ${label}.`)).toBeVisible();
    await expectAccessible(member);
    await member
      .getByRole("link", { name: /Early Help contacts during the reporting month/ })
      .first()
      .click();
    await expect(member.getByText(String(figure), { exact: true }).first()).toBeVisible();
    await expectAccessible(member);
    await member.getByText("Request a deep dive", { exact: true }).click();
    await expect(heading(member)).toHaveText("Request a deep dive");
    await expectAccessible(member);
    await member.getByRole("button", { name: "Send request" }).click();
    await expect(member.getByRole("alert")).toContainText("Enter what you want to know");
    await expectAccessible(member);
    await member.getByLabel("What do you want to know?").fill(question);
    await member
      .getByLabel(/What would an answer help you do/)
      .fill("Decide whether the commission should look further.");
    // Pressed twice on purpose: one form is one request.
    await member.getByRole("button", { name: "Send request" }).dblclick();
    await expect(heading(member)).toHaveText("Request sent");
    await expectAccessible(member);
    reference = (await member.getByText(/^DD-\d+$/).textContent()) ?? "";
    const mine = await member.request.get("/api/v1/deep-dive-requests?mine=true&limit=200");
    const { items } = (await mine.json()) as { items: { question: string }[] };
    expect(items.filter((request) => request.question === question)).toHaveLength(1);
  });

  await test.step("another member supports it rather than ask again", async () => {
    const second = await as("member2", `${scorecard}/measures/${earlyHelp.indicator}/request`);
    await expect(second.getByText(`already asked about this measure in request ${reference}`)).toBeVisible();
    await expectAccessible(second);
    await second.getByRole("button", { name: `Support request ${reference}` }).click();
    await expect(second.getByText("You support it").first()).toBeVisible();
    await expectAccessible(second);
  });

  await test.step("governance accepts and answers", async () => {
    const adviser = await as("governance-adviser", "/requests");
    await expect(adviser.getByRole("link", { name: "Waiting for a decision" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expectAccessible(adviser);
    await adviser.getByRole("link", { name: new RegExp(reference) }).click();
    await expect(adviser.getByText(question)).toBeVisible();
    await expectAccessible(adviser);
    await adviser.getByRole("radio", { name: "Accept" }).check();
    await expect(adviser.getByRole("radio", { name: "In writing" })).toBeChecked();
    await expectAccessible(adviser);
    await adviser.getByRole("button", { name: "Record decision" }).click();
    await expect(adviser.getByRole("alert")).toContainText(`You have accepted request ${reference}`);
    await expectAccessible(adviser);
    await adviser
      .getByLabel("The answer")
      .fill("A new front door opened.\n\nThe number is expected to fall.");
    await adviser.getByRole("button", { name: "Send the answer" }).click();
    await expect(adviser.getByRole("alert")).toContainText(`You have answered request ${reference}`);
    await expectAccessible(adviser);
  });

  await test.step("the member sees the answer", async () => {
    await member.goto("/requests");
    await expectAccessible(member);
    const item = member.getByRole("listitem").filter({ hasText: reference });
    await expect(item).toContainText("Answered");
    await item.getByRole("link").click();
    await expect(member.getByText("The number is expected to fall.")).toBeVisible();
    await expect(member.getByText("Answered in writing").first()).toBeVisible();
    await expectAccessible(member);
  });

  await test.step("a figure changed afterwards does not change what was published", async () => {
    await officer.goto("/figures/import");
    await officer.getByLabel("CSV file").setInputFiles(csvOf(period, figure + 100, "Late returns"));
    await officer.getByRole("button", { name: "Check the file" }).click();
    const changes = officer.getByRole("table", { name: "Changes that loading the file makes" });
    await expect(changes.getByRole("row").nth(1)).toContainText(`Changed${figure}${figure + 100}`);
    await officer.getByRole("button", { name: "Load 1 change" }).click();
    await expect(heading(officer)).toHaveText("Figures loaded");
    await member.goto(`${scorecard}/measures/${earlyHelp.indicator}`);
    const table = member.getByRole("table", { name: "The same figures as a table" });
    const row = table.getByRole("row").filter({ hasText: label });
    await expect(row).toContainText(String(figure));
    await expect(row).not.toContainText(String(figure + 100));
  });
});
