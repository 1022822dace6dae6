import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { ask, freeMeasure } from "./support/demo";
import { expect, test } from "./support/people";

async function told(page: Page, words: string) {
  await expect(page.getByRole("alert")).toContainText(words);
}

test("a request is made clear, accepted, given to an officer, found in the queue and answered", async ({
  as,
}) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "What is being done about the schools?");

  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("button", { name: "Acknowledge this request" }).click();
  await told(adviser, `You have acknowledged request ${reference}`);
  await adviser.getByText("Ask the member what they mean", { exact: true }).click();
  await adviser.getByRole("button", { name: "Ask the member" }).click();
  const summary = adviser.getByRole("alert");
  await summary.getByRole("link", { name: "Enter what is not clear" }).click();
  await expect(adviser.getByLabel("What is not clear, and why does it matter?")).toBeFocused();
  await expectAccessibleAtEveryWidth(adviser);
  await adviser
    .getByLabel("What is not clear, and why does it matter?")
    .fill("Do you mean all schools, or secondary schools alone?");
  await adviser.getByRole("button", { name: "Ask the member" }).click();
  await told(adviser, `You have asked the member about request ${reference}`);
  await expect(adviser.getByText("The member has not replied yet.")).toBeVisible();
  await expectAccessibleAtEveryWidth(adviser);

  await member.goto(`/requests/${reference}`);
  await expect(member.getByText("You have not replied yet.")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  await member.getByLabel("Your reply").fill("Secondary schools alone.");
  await member.getByRole("button", { name: "Send your reply" }).click();
  await told(member, `You have replied on request ${reference}`);
  const exchange = member.getByRole("region", { name: "What was asked to make it clear" });
  await expect(exchange).toContainText("Do you mean all schools, or secondary schools alone?");
  await expect(exchange).toContainText("Secondary schools alone.");
  await expect(member.getByLabel("Your reply")).toHaveCount(0);

  await adviser.goto("/requests/queue");
  const waiting = adviser.getByRole("listitem").filter({ hasText: `(${reference})` });
  await expect(waiting).toContainText("Waits for: Democratic services");
  await expectAccessibleAtEveryWidth(adviser);
  await waiting.getByRole("link").click();
  await adviser.getByRole("radio", { name: "Accept" }).check();
  await adviser.getByRole("radio", { name: "In writing" }).check();
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await told(adviser, `You have accepted request ${reference}`);
  await adviser
    .getByRole("group", { name: "Who is to answer it?" })
    .getByRole("checkbox", { name: /^Lead Officer/ })
    .first()
    .check();
  await adviser.getByRole("button", { name: "Save lead officers" }).click();
  await told(adviser, `You have saved who is to answer request ${reference}`);
  await expectAccessibleAtEveryWidth(adviser);

  const officer = await as("lead-officer");
  await officer.goto("/requests?show=mine");
  await expect(officer.getByRole("link", { name: "Given to me" })).toHaveAttribute("aria-current", "page");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("link", { name: new RegExp(reference) }).click();
  await officer.getByLabel("The answer", { exact: true }).fill("Each secondary school has a plan since May.");
  await officer.getByRole("button", { name: "Send the answer" }).click();
  await told(officer, `You have answered request ${reference}`);

  await member.goto(`/requests/${reference}`);
  await expect(member.getByRole("region", { name: "The answer" })).toContainText("a plan since May");
  await expectAccessibleAtEveryWidth(member);
});

test("a member replies once to a decline, and the chair finds the reply", async ({ as }) => {
  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "Why is this not on the agenda?");
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  await adviser.getByRole("radio", { name: /Decline/ }).check();
  await adviser.getByLabel("Why do you decline it?").fill("The October report answers it on page 3.");
  await adviser.getByRole("button", { name: "Record decision" }).click();
  await told(adviser, `You have declined request ${reference}`);

  await member.goto(`/requests/${reference}`);
  await member.getByRole("button", { name: "Send your reply" }).click();
  await told(member, "Enter your reply");
  await expectAccessibleAtEveryWidth(member);
  await member.getByLabel("Your reply").fill("Page 3 leaves out the special schools.");
  await member.getByRole("button", { name: "Send your reply" }).click();
  await told(member, `You have replied to the decline of request ${reference}`);
  await expect(member.getByLabel("Your reply")).toHaveCount(0);

  const chair = await as("chair", "/requests?show=declined");
  await chair.getByRole("link", { name: new RegExp(reference) }).click();
  await expect(chair.getByRole("region", { name: "What the member replied" })).toContainText(
    "leaves out the special schools",
  );
  await expectAccessibleAtEveryWidth(chair);
});

test("governance sets targets, and a request says by when it is due", async ({ as }) => {
  const adviser = await as("governance-adviser", "/requests/targets");
  const days = adviser.getByRole("group", { name: "Decided within" }).getByLabel("Number of days");
  await days.fill("none");
  await adviser.getByRole("button", { name: "Save targets" }).click();
  await told(adviser, "Enter a whole number from 1 to 365, or nothing for no target");
  await expectAccessibleAtEveryWidth(adviser);
  await days.fill("10");
  await adviser.getByRole("button", { name: "Save targets" }).click();
  await told(adviser, "The targets are saved");

  const member = await as("member");
  const reference = await ask(member, await freeMeasure(member), "By when will this be decided?");
  await member.goto(`/requests/${reference}`);
  await expect(member.getByText(/^To be decided by .*10 working days left$/)).toBeVisible();
  await expectAccessibleAtEveryWidth(member);

  await adviser.goto(`/requests/${reference}`);
  const longer = adviser.locator("details", { hasText: "Give this request longer" });
  await longer.getByText("Give this request longer", { exact: true }).click();
  await adviser.getByRole("button", { name: "Give it longer" }).click();
  await told(adviser, "Enter the new day");
  await expectAccessibleAtEveryWidth(adviser);
  const year = String(new Date().getFullYear() + 1);
  await longer.getByLabel("Day", { exact: true }).fill("18");
  await longer.getByLabel("Month", { exact: true }).fill("12");
  await longer.getByLabel("Year", { exact: true }).fill(year);
  await adviser.getByLabel("Why does it take longer?").fill("The figures of the schools come in December.");
  await adviser.getByRole("button", { name: "Give it longer" }).click();
  await told(adviser, `You have given request ${reference} longer`);
  await member.reload();
  await expect(
    member.getByText(new RegExp(`^To be decided by .* 18 December ${year}`)).first(),
  ).toBeVisible();

  await adviser.goto("/requests/targets");
  await days.fill("");
  await adviser.getByRole("button", { name: "Save targets" }).click();
  await told(adviser, "The targets are saved");
});
