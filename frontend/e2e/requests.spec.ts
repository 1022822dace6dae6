import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { ask, freeMeasure, requestForm } from "./support/demo";
import { expect, test } from "./support/people";
import { enterPassword } from "./support/sign-in";

test("governance declines a request with a reason, which the member reads", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "Is there an answer to this already?");

  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: /Decline/ }).check();
  await adviser.getByRole("button", { name: "Record decision" }).click();
  const summary = adviser.getByRole("alert");
  await expect(summary).toContainText("Enter your reason");
  await summary.getByRole("link", { name: "Enter your reason" }).click();
  await expect(adviser.getByLabel("Why do you decline it?")).toBeFocused();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser
    .getByLabel("Why do you decline it?")
    .fill("The annual report of September answers it on page 12.");
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have declined request ${reference}`);
  await expectAccessibleAtEveryWidth(adviser);

  await member.goto(`/requests/${reference}`);
  await expect(member.getByRole("region", { name: "Why it was declined" })).toContainText("on page 12");
  await expectAccessibleAtEveryWidth(member);
});

test("a second member supports a request, and takes the support back", async ({ as }) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  const reference = await ask(member, measure, "Why is this where it is?");

  const second = await as("member2", `/requests/${reference}`);
  await second.getByRole("button", { name: "Support this request" }).click();
  await expect(second.getByRole("alert")).toContainText(`You now support request ${reference}`);
  await expectAccessible(second);
  await second.goto("/requests");
  await expect(second.getByRole("listitem").filter({ hasText: reference })).toContainText("You support it");

  await member.goto(`/requests/${reference}`);
  await expect(member.getByText(/1 other member supports it/)).toBeVisible();

  await second.goto(`/requests/${reference}`);
  await second.getByRole("button", { name: "Stop supporting this request" }).click();
  await expect(second.getByRole("alert")).toContainText(`You no longer support request ${reference}`);
  await member.reload();
  await expect(member.getByText("No other member supports it")).toBeVisible();

  await member.getByText("Withdraw this request", { exact: true }).first().click();
  await expectAccessible(member);
  await member.getByRole("button", { name: "Withdraw this request" }).click();
  await expect(member.getByRole("alert")).toContainText(`You have withdrawn request ${reference}`);
});

test("two members ask about the same measure at once: the second is led to the first one's request", async ({
  as,
}) => {
  const second = await as("member2");
  const measure = await freeMeasure(second);
  await second.goto(requestForm(measure));
  await second.getByLabel("What do you want to know?").fill("Why is this so, and since when?");

  const member = await as("member");
  const reference = await ask(member, measure, "Why has this changed?");
  await second.getByRole("button", { name: "Send request" }).click();
  await expect(second.getByText(`already asked about this measure in request ${reference}`)).toBeVisible();
  await expect(second.getByText("Why is this so, and since when?")).toBeVisible();
  await expectAccessibleAtEveryWidth(second);
  await second.getByRole("link", { name: `Read request ${reference}` }).click();
  await expect(second.getByRole("button", { name: "Support this request" })).toBeVisible();
});

test("a lost race is explained, and what was typed is kept", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "What stands behind this?");
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: /Decline/ }).check();
  await adviser.getByLabel("Why do you decline it?").fill("This was typed before the other one decided.");

  const other = await as("governance-adviser", `/requests/${reference}`);
  await other.getByRole("radio", { name: "Accept" }).check();
  await other.getByRole("button", { name: "Record decision" }).click();
  await expect(other.getByRole("alert")).toContainText("You have accepted");

  await adviser.getByRole("button", { name: "Record decision" }).click();
  await expect(adviser.getByRole("heading", { name: "Someone else has changed this request" })).toBeVisible();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("button", { name: "Read it again" }).click();
  await expect(adviser.getByText("Accepted, waiting for an answer")).toBeVisible();
  await expect(adviser.getByText("This was typed before the other one decided.")).toBeVisible();
  await expectAccessible(adviser);
});

test("a lead officer answers what governance accepted", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "Who knows more about this?");
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: "Accept" }).check();
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await expect(adviser.getByRole("alert")).toContainText("You have accepted");

  const officer = await as("lead-officer", "/requests");
  await expect(officer.getByRole("link", { name: "Waiting for an answer" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("link", { name: new RegExp(reference) }).click();
  await officer.getByLabel("The answer").fill("The service head of early help does.");
  await officer.getByRole("button", { name: "Send the answer" }).click();
  await expect(officer.getByRole("alert")).toContainText(`You have answered request ${reference}`);
  await expectAccessibleAtEveryWidth(officer);
});

test("typed text is not lost by a slip: leaving the page asks first", async ({ as }) => {
  const member = await as("member");
  await member.goto(requestForm(await freeMeasure(member)));
  await member.getByLabel("What do you want to know?").fill("Half a question");
  const asked: string[] = [];
  member.once("dialog", (dialog) => {
    asked.push(dialog.message());
    return dialog.dismiss();
  });
  await member.getByRole("link", { name: "Home" }).click();
  await expect(member.getByLabel("What do you want to know?")).toHaveValue("Half a question");
  expect(asked).toEqual(["Leave this page? What you have typed is not saved."]);
});

test("someone who was signed out while typing signs in again and sends what they typed", async ({ as }) => {
  const member = await as("member");
  await member.goto(requestForm(await freeMeasure(member)));
  await member
    .getByLabel("What do you want to know?")
    .fill("Typed before the session ended: why is this so?");
  await member.context().clearCookies();
  await member.getByRole("button", { name: "Send request" }).click();
  await expect(member.getByRole("heading", { name: "You have been signed out" })).toBeVisible();
  await expectAccessibleAtEveryWidth(member);

  const opening = member.waitForEvent("popup");
  await member.getByRole("link", { name: "Sign in again (opens in a new tab)" }).click();
  const tab = await opening;
  await enterPassword(tab, "member");
  await expect(tab.getByRole("link", { name: "Sign out" })).toBeVisible();
  await member.getByRole("button", { name: "Send request" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Request sent");
});
