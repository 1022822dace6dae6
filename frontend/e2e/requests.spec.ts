import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { ask, freeMeasure, requestForm } from "./support/demo";
import { expect, test } from "./support/people";
import { enterPassword } from "./support/sign-in";

/** Accepts the request whose page it is, for an answer of the kind that the member wishes for. */
async function accept(adviser: Page, reference: string) {
  await adviser.getByRole("radio", { name: "Accept" }).check();
  await expect(adviser.getByRole("group", { name: "How will it be answered?" })).toBeVisible();
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have accepted request ${reference}`);
}

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

test("two members ask about the same measure at once: the second joins the first, and both are answered", async ({
  as,
}) => {
  const second = await as("member2");
  const measure = await freeMeasure(second);
  await second.goto(requestForm(measure));
  const field = second.getByLabel("What do you want to know?");
  await field.fill("Which children is this about, and since when?");

  const member = await as("member");
  const first = await ask(member, measure, "Why has this changed?");
  await second.getByRole("button", { name: "Send request" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Request sent");
  await expect(second.getByText("Yours keeps its own reference, your words and your name.")).toBeVisible();
  await expect(second.getByRole("link", { name: `request ${first}` })).toBeVisible();
  await expectAccessibleAtEveryWidth(second);
  const joined = (await second.getByText(/^DD-\d+$/).textContent()) ?? "";
  expect(joined).not.toBe(first);

  // Governance sees both, takes them apart, and joins them again.
  const adviser = await as("governance-adviser", `/requests/${first}`);
  const others = adviser.getByRole("region", { name: "A question that joined this one" });
  await expect(others).toContainText("Which children is this about, and since when?");
  await expectAccessibleAtEveryWidth(adviser);
  await others.getByRole("link", { name: `request ${joined}` }).click();
  await expect(adviser.getByText(`Joined to ${first}, and answered with it.`)).toBeVisible();
  await adviser.getByText(`Separate this request from ${first}`).click();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("button", { name: "Separate this request" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have separated request ${joined}`);
  await adviser.getByText("Join this request to another").click();
  await adviser.getByRole("button", { name: "Join the requests" }).click();
  await expect(adviser.getByRole("alert")).toContainText("Select the request that asks the same");
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("radio", { name: new RegExp(`^${first}, asked by`) }).check();
  await adviser.getByRole("button", { name: "Join the requests" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have joined request ${joined}`);
  await expect(adviser.getByText(`Joined to ${first}, and answered with it.`)).toBeVisible();

  await adviser.goto(`/requests/${first}`);
  await accept(adviser, first);
  await adviser.getByLabel("The answer").fill("It is about the under-fives, since the spring.");
  await adviser.getByRole("button", { name: "Send the answer" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have answered request ${first}`);

  // Each finds the answer at their own address, and says for themselves whether it answered them.
  await member.goto(`/requests/${first}`);
  await expect(member.getByText("It is about the under-fives, since the spring.")).toBeVisible();
  await member.getByRole("radio", { name: "Yes" }).check();
  await member.getByRole("button", { name: "Save what I say" }).click();
  await expect(member.getByText("You say that this answered your question")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);

  await second.goto(`/requests/${joined}`);
  await expect(second.getByText("Which children is this about, and since when?")).toBeVisible();
  await expect(second.getByText("It is about the under-fives, since the spring.")).toBeVisible();
  await expect(second.getByText("You have not said whether this answered your question.")).toBeVisible();
  await second.getByRole("button", { name: "Save what I say" }).click();
  await expect(second.getByRole("alert")).toContainText("Select yes if this answered your question");
  await second.getByRole("radio", { name: "No", exact: true }).check();
  await second.getByLabel("What would you like to add?").fill("Which of them are new?");
  await second.getByRole("button", { name: "Save what I say" }).click();
  await expect(second.getByText("You say that this did not answer your question")).toBeVisible();
  await member.goto(`/requests/${joined}`);
  await expect(member.getByText("The member says that this did not answer the question")).toBeVisible();
  await expect(member.getByText("Which of them are new?")).toBeVisible();

  // On the measure both stand together, with the answer.
  await member.goto(
    `/scorecards/${measure.scorecard}/${measure.period}/measures/${measure.indicator}#requests`,
  );
  const asked = member.getByRole("region", { name: "Deep-dive requests on this measure" });
  await expect(asked).toContainText("Which children is this about, and since when?");
  await expect(asked).toContainText("It is about the under-fives, since the spring.");
  await expectAccessibleAtEveryWidth(member);
});

test("whoever wants to ask reads first what is known, from whichever scorecard it was asked", async ({
  as,
}) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  const reference = await ask(member, measure, "What is behind this figure?");
  const second = await as("member2", requestForm(measure));
  const known = second.getByRole("region", { name: "What is already known on this measure" });
  await expect(known).toContainText("What is behind this figure?");
  await expect(known.getByText(/your question then joins the one that is open/)).toBeVisible();
  await expectAccessibleAtEveryWidth(second);
  await known.getByRole("button", { name: `Support request ${reference}` }).click();
  await expect(second.getByText("You support it").first()).toBeVisible();
  await second.goto(requestForm(measure));
  await expect(known).toContainText("You support it");
  await expect(known.getByRole("button", { name: /^Support/ })).toHaveCount(0);
});

test("a member wishes for an officer at a committee, and reads what was said there", async ({ as }) => {
  const member = await as("member");
  await member.goto(requestForm(await freeMeasure(member)));
  await member.getByLabel("What do you want to know?").fill("Who can tell the committee more?");
  await expect(member.getByRole("radio", { name: "In writing" })).toBeChecked();
  await member.getByRole("radio", { name: "By an officer at a committee" }).check();
  await member.getByRole("button", { name: "Send request" }).click();
  await expect(member.getByText(/You asked to be answered by an officer at a committee/)).toBeVisible();
  const reference = (await member.getByText(/^DD-\d+$/).textContent()) ?? "";

  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: "Accept" }).check();
  await expect(adviser.getByRole("radio", { name: "By an officer at a committee" })).toBeChecked();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await expect(adviser.getByRole("alert")).toContainText(`You have accepted request ${reference}`);
  await adviser.getByRole("button", { name: "Record what was said" }).click();
  await adviser.getByRole("alert").getByRole("link", { name: "Enter what was said" }).click();
  const said = adviser.getByLabel("What was said, at which committee and when?");
  await expect(said).toBeFocused();
  await expectAccessibleAtEveryWidth(adviser);
  await said.fill("The service director told Improving Lives on 3 December that it is being looked into.");
  await adviser.getByRole("button", { name: "Record what was said" }).click();
  await expect(adviser.getByRole("alert")).toContainText("You have recorded what was said");

  await member.goto(`/requests/${reference}`);
  await expect(member.getByRole("region", { name: "What was said at the committee" })).toContainText(
    "told Improving Lives",
  );
  await expect(member.getByText("Heard", { exact: true })).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  await member.goto("/requests?show=heard");
  await expect(member.getByRole("listitem").filter({ hasText: reference })).toContainText("Heard");
  await expectAccessibleAtEveryWidth(member);
});

test("a lost race is explained, and what was typed is kept", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "What stands behind this?");
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: /Decline/ }).check();
  await adviser.getByLabel("Why do you decline it?").fill("This was typed before the other one decided.");

  const other = await as("governance-adviser", `/requests/${reference}`);
  await accept(other, reference);

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
  await accept(adviser, reference);

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

test("typed text is not lost by a slip: it is there again, until it is sent", async ({ as }) => {
  const member = await as("member");
  const form = requestForm(await freeMeasure(member));
  const question = member.getByLabel("What do you want to know?");
  await member.goto(form);
  await question.fill("Half a question");
  await member.getByRole("banner").getByRole("link", { name: "Scrutineer" }).click();
  await expect(member.getByRole("heading", { level: 1 })).not.toHaveText("Request a deep dive");
  await member.goto(form);
  await expect(question).toHaveValue("Half a question");
  await expect(member.getByText(/This is what you typed until/)).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  await question.fill("Half a question is now a whole one: why is this so?");
  await member.getByRole("button", { name: "Send request" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Request sent");
  await member.goto(form);
  await expect(question).toHaveValue("");
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

test("the e-mail about an edition leads past the sign-in to its scorecard, to choose a measure and ask", async ({
  page,
  as,
}) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  await page.goto(`/scorecards/${measure.scorecard}/${measure.period}/ask`);
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await enterPassword(page, "member");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ask about a measure");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert")).toContainText("Select the measure you want to ask about");
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("radio", { name: measure.title, exact: true }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(requestForm(measure));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request a deep dive");
});
