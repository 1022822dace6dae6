import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { receivedMail } from "./support/mail";
import { expect, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a member asks a general question, governance answers it to all members, and another member reads it without a name", async ({
  as,
}) => {
  test.slow();
  const words = `May a member bring a resident to a meeting? (${Date.now().toString(36)})`;
  const member = await as("member", "/requests");
  const adviser = await as("governance-adviser", "/queries/contact");
  let query = "";

  await test.step("governance says whom members turn to", async () => {
    await expect(heading(adviser)).toHaveText("Whom members turn to");
    await adviser.getByLabel("E-mail address").fill("nowhere");
    await adviser.getByRole("button", { name: "Save the contact" }).click();
    await adviser
      .getByRole("alert")
      .getByRole("link", { name: /Enter an e-mail address/ })
      .click();
    await expect(adviser.getByLabel("E-mail address")).toBeFocused();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByLabel("Name", { exact: true }).fill("Alex Morgan, Governance Adviser");
    await adviser.getByLabel("E-mail address").fill("governance@council.example");
    await adviser.getByLabel("Telephone number (optional)").fill("01632 960123");
    await adviser.getByRole("button", { name: "Save the contact" }).click();
    await expect(adviser.getByText("Members now see whom to turn to")).toBeVisible();
  });

  await test.step("the member finds them, and asks by keyboard", async () => {
    await member.goto("/");
    await expect(member.getByText("Alex Morgan, Governance Adviser")).toBeVisible();
    await member.goto("/requests");
    await expect(member.getByRole("link", { name: "governance@council.example" })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await member.getByRole("link", { name: "Ask a general question" }).click();
    await expect(heading(member)).toHaveText("Ask a general question");
    await expect(member.getByRole("link", { name: "01632 960123" })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
    await member.getByLabel("What do you want to know?").fill(words);
    await tabTo(member, "main form [type=submit]");
    await member.keyboard.press("Enter");
    await expect(heading(member)).toHaveText("Question sent");
    await expectAccessibleAtEveryWidth(member);
    query = (await member.getByText(/^GQ-\d+$/).textContent()) ?? "";
  });

  await test.step("governance is told, and answers", async () => {
    const mail = await receivedMail(
      "governance-adviser@scrutineer.example",
      `A general question to answer: ${query}`,
    );
    expect(mail.text).not.toContain(words);
    await adviser.goto("/");
    await adviser.getByRole("link", { name: /^\d+ general questions? to answer$/ }).click();
    await expect(heading(adviser)).toHaveText("General questions");
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("link", { name: `General question ${query}` }).click();
    await expect(adviser.getByText(words)).toBeVisible();
    await adviser.getByRole("button", { name: "Send the answer" }).click();
    await adviser.getByRole("alert").getByRole("link", { name: "Enter the answer" }).click();
    await expect(adviser.getByLabel("The answer", { exact: true })).toBeFocused();
    await adviser.getByLabel("The answer", { exact: true }).fill("Yes. Tell us two days before.");
    await adviser.getByRole("radio", { name: "All members" }).check();
    await expectAccessibleAtEveryWidth(adviser);
    await adviser.getByRole("button", { name: "Send the answer" }).click();
    await expect(adviser.getByText("The answer is sent")).toBeVisible();
  });

  await test.step("the member is told; another member reads it and not who asked", async () => {
    await receivedMail("member@scrutineer.example", `Your question is answered: ${query}`);
    await member.goto("/");
    await member.getByRole("link", { name: `Your question is answered: ${query}` }).click();
    await expect(member.getByText("Yes. Tell us two days before.")).toBeVisible();
    await expect(member.getByText("They are not told that you asked it.")).toBeVisible();
    const other = await as("member2", `/queries/${query}`);
    await expect(other.getByText(words)).toBeVisible();
    await expect(other.getByText(/^A member asked on /)).toBeVisible();
    await expect(other.getByText("Member Demonstration", { exact: true })).toHaveCount(0);
    await expectAccessibleAtEveryWidth(other);
  });
});

test("what only a member and governance read is not there for another, and is taken back", async ({ as }) => {
  const member = await as("member", "/queries/new");
  await member.getByLabel("What do you want to know?").fill("Which of two rooms is the larger one?");
  await member.getByRole("button", { name: "Send question" }).click();
  await expect(heading(member)).toHaveText("Question sent");
  await member.getByRole("link", { name: /^See question GQ-/ }).click();
  await expect(heading(member)).toHaveText("General question");
  const address = new URL(member.url()).pathname;
  const other = await as("chair", address);
  await expect(heading(other)).toHaveText("Page not found");
  await member.getByRole("button", { name: "Take the question back" }).click();
  await expect(member.getByText("Your question is taken back")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  const adviser = await as("governance-adviser", `${address}/redact`);
  await expect(heading(adviser)).toHaveText("Take out what names a person");
  await adviser.getByLabel("Which words are to go?").fill("the larger one");
  await adviser.getByLabel("Why?").fill("It would say which room it is.");
  await adviser.getByRole("button", { name: "Take the words out" }).click();
  await expect(adviser.getByText("The words are taken out")).toBeVisible();
});
