import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { csvOf, earlyHelp, nextMonth, openDraft, submitDraft } from "./support/demo";
import { expect, test } from "./support/people";

test("the board returns an edition with a reason, which the performance officer reads", async ({ as }) => {
  const officer = await as("performance-officer");
  const period = await openDraft(officer);
  await submitDraft(officer, period);
  const place = `/editions/${earlyHelp.scorecard}/${period}`;

  const board = await as("board", place);
  await expectAccessibleAtEveryWidth(board);
  await board.getByRole("link", { name: "Return this edition for changes" }).click();
  await board.getByRole("button", { name: "Return for changes" }).click();
  await expect(board.getByRole("alert")).toContainText("Enter what has to be changed");
  await expectAccessibleAtEveryWidth(board);
  await board.getByLabel("What has to be changed?").fill("Say in the overview why the number fell.");
  await board.getByRole("button", { name: "Return for changes" }).click();
  await expect(board.getByRole("heading", { level: 1 })).toHaveText("Edition returned");
  await expectAccessibleAtEveryWidth(board);

  await officer.goto(place);
  // At the head of the page, and once more in its history.
  await expect(officer.getByText("Say in the overview why the number fell.").first()).toBeVisible();
  await expect(officer.getByLabel("Overview")).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
});

test("two people write the same overview: neither text is lost", async ({ as }) => {
  const officer = await as("performance-officer");
  const place = `/editions/${earlyHelp.scorecard}/${await openDraft(officer)}`;
  await officer.goto(place);
  await officer.getByLabel("Overview").fill("My words.");

  const other = await as("performance-officer", place);
  await other.getByLabel("Overview").fill("The other one's words.");
  await other.getByRole("button", { name: "Save overview" }).click();
  await expect(other.getByRole("alert")).toContainText("The overview is saved");

  await officer.getByRole("button", { name: "Save overview" }).click();
  await expect(officer.getByRole("heading", { name: "Someone else has changed this edition" })).toBeVisible();
  await officer.getByRole("button", { name: "Read it again" }).click();
  await expect(officer.getByText("The other one's words.")).toBeVisible();
  await expect(officer.getByLabel("Overview")).toHaveValue("My words.");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Save overview" }).click();
  await expect(officer.getByRole("alert")).toContainText("Choose whether to keep what you typed");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Keep what I typed" }).click();
  await officer.getByRole("button", { name: "Save overview" }).click();
  await expect(officer.getByRole("alert")).toContainText("The overview is saved");
});

test("an edition that exists is not opened twice", async ({ as }) => {
  const officer = await as("performance-officer", "/editions/new");
  const period = await openDraft(officer);
  await officer.getByLabel(earlyHelp.title).check();
  await officer.getByLabel("Another period").check();
  await officer.getByLabel("Period", { exact: true }).fill(period);
  await officer.getByRole("button", { name: "Open a draft" }).click();
  await expect(officer.getByRole("alert")).toContainText(
    "There is an edition of this scorecard for this period already",
  );
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("link", { name: "Open that edition" }).click();
  await expect(officer.getByText("Opened as a draft")).toBeVisible();
});

test("a form without a choice is refused in words that lead to the field", async ({ as }) => {
  const officer = await as("performance-officer", "/editions/new");
  await officer.getByRole("button", { name: "Open a draft" }).click();
  await officer.getByRole("alert").getByRole("link", { name: "Select a scorecard" }).click();
  await expect(officer.getByRole("radio").first()).toBeFocused();
  await expectAccessible(officer);
});

test("a file that changes a figure without a reason is refused, and the empty template can be fetched", async ({
  as,
}) => {
  const officer = await as("performance-officer", "/figures/import");
  const waiting = officer.waitForEvent("download");
  await officer.getByRole("link", { name: /Download an empty file/ }).click();
  expect((await waiting).suggestedFilename()).toBe("period-values-template.csv");

  await officer.getByLabel("CSV file").setInputFiles(csvOf("2017-03", 999));
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("table", { name: "Problems in the file" })).toContainText("reason");
  await expectAccessibleAtEveryWidth(officer);

  await officer
    .getByLabel("CSV file")
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByText(/indicator/).first()).toBeVisible();
  await expectAccessibleAtEveryWidth(officer);
});

test("what was exported and is imported again changes nothing", async ({ as }) => {
  const officer = await as("performance-officer", "/figures");
  await expectAccessibleAtEveryWidth(officer);
  const waiting = officer.waitForEvent("download");
  await officer.getByRole("row").filter({ hasText: earlyHelp.indicator }).getByRole("link").click();
  const file = await (await waiting).path();
  await officer.goto("/figures/import");
  await officer.getByLabel("CSV file").setInputFiles({
    name: "export.csv",
    mimeType: "text/csv",
    buffer: await (await import("node:fs/promises")).readFile(file),
  });
  await officer.getByRole("button", { name: "Check the file" }).click();
  await expect(officer.getByRole("heading", { name: "There is nothing to load" })).toBeVisible();
});

test("a draft is not there for a member, nor for governance", async ({ as }) => {
  const officer = await as("performance-officer");
  const period = await openDraft(officer);
  for (const user of ["member", "governance-adviser"] as const) {
    const page = await as(user, `/scorecards/${earlyHelp.scorecard}/${period}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  }
  expect((await nextMonth(officer)).period > period).toBe(true);
});
