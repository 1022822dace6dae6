import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { acceptForClinic, planClinic } from "./support/clinics";
import { ask, freeMeasure, requestForm } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

const plan = "/scorecards/council-plan/2023-24-Q2";

test("the briefing pack of a clinic is read, printed and downloaded", async ({ as }) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  const question = `What is behind this figure? (${Date.now().toString(36)})`;
  const reference = await ask(member, measure, question);
  const adviser = await as("governance-adviser");
  await acceptForClinic(adviser, reference);
  const clinic = await planClinic(adviser, "Read before it", [reference], []);

  await member.goto(`/clinics/${clinic}`);
  await member.getByRole("link", { name: "Read the briefing pack" }).click();
  await expect(heading(member)).toHaveText("Briefing pack: Read before it");
  const part = member
    .getByRole("region")
    .filter({ hasText: `On the agenda by ${reference}` })
    .first();
  await expect(part).toContainText(question);
  for (const name of ["What officers say", "What this measure is", "Trend"]) {
    await expect(part.getByRole("heading", { name, exact: true })).toBeVisible();
  }
  await expectReadable(member);

  const [download] = await Promise.all([
    member.waitForEvent("download"),
    member.getByRole("link", { name: "Download this pack (PDF)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`briefing-${clinic}.pdf`);

  await member.emulateMedia({ media: "print" });
  await expect(member.getByRole("link", { name: "Download this pack (PDF)" })).toBeHidden();
  await expect(part).toContainText(question);
});

test("the briefing pack on one measure is reached from its page", async ({ as }) => {
  const page = await as("member", `${plan}/measures/CYP-001`);
  await page.getByRole("link", { name: "Briefing pack on this measure" }).click();
  await expect(heading(page)).toHaveText("Briefing pack");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(1);
  await expectReadable(page);
});

test("a chair picks measures, makes the proposed questions their own and prints one sheet", async ({
  as,
}) => {
  const chair = await as("chair", plan);
  await chair.getByRole("link", { name: "Prepare a question sheet" }).click();
  await expect(heading(chair)).toHaveText("Question sheet");
  await chair.getByRole("button", { name: "Propose questions" }).click();
  await chair.getByRole("alert").getByRole("link", { name: "Choose the measures to ask about" }).click();
  await expectAccessibleAtEveryWidth(chair);
  const boxes = chair.getByRole("checkbox");
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await chair.getByRole("button", { name: "Propose questions" }).click();
  await expect(chair).toHaveURL(/measures=/);
  await expect(chair.getByRole("button", { name: "Print this sheet" })).toBeVisible();
  await expectReadable(chair);

  await chair
    .getByRole("button", { name: /^Add a question/ })
    .first()
    .click();
  const own = chair.getByRole("main").getByRole("region").first().getByRole("textbox").last();
  await own.fill("What would you do with one more worker?");
  const others = await chair.getByRole("button", { name: /^Take off/ }).count();
  if (others > 1) {
    await chair
      .getByRole("button", { name: /^Take off/ })
      .first()
      .click();
    await expect(chair.getByRole("button", { name: /^Take off/ })).toHaveCount(others - 1);
  }
  await chair.emulateMedia({ media: "print" });
  await expect(chair.getByText("What would you do with one more worker?").last()).toBeVisible();
  await expect(chair.getByRole("textbox")).toHaveCount(0);
});

test("what seems to name a child is warned of by keyboard alone, and can be sent all the same", async ({
  as,
}) => {
  const member = await as("member");
  await member.goto(requestForm(await freeMeasure(member)));
  await member.getByLabel("What do you want to know?").fill("Why did a child called Zoe wait for so long?");
  await tabTo(member, "form .govuk-button");
  await member.keyboard.press("Enter");
  await expect(member.getByText("“child called Zoe” looks like a child’s name")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  await member.getByRole("button", { name: "Send it all the same" }).press("Enter");
  await expect(heading(member)).toHaveText("Request sent");
});

test("democratic services take out what names a person, and nobody reads it any more", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "Why did Quentin-Zz wait for so long?");
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("link", { name: "Take out what names a person" }).click();
  await adviser.getByRole("button", { name: "Take the words out" }).click();
  await expect(adviser.getByRole("alert")).toContainText("Select where the words stand");
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("radio", { name: "The question" }).check();
  await adviser.getByLabel("Which words are to go? (optional)").fill("Quentin-Zz");
  await adviser.getByLabel("Why?").fill("It names a child.");
  await adviser.getByRole("button", { name: "Take the words out" }).click();
  await expect(adviser.getByRole("alert")).toContainText("The words are taken out");
  await member.goto(`/requests/${reference}`);
  await expect(member.getByRole("main")).toContainText("Why did [redacted by democratic services on");
  await expect(member.getByRole("main")).not.toContainText("Quentin-Zz");
});
