import type { Locator, Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth, expectReadable } from "./support/axe";
import { inDays, type LondonMoment } from "./support/clinics";
import { acceptByKeyboard, ask, askByKeyboard, freeMeasure } from "./support/demo";
import { byKeyboard } from "./support/keyboard";
import { expect, ownPages, test } from "./support/people";

async function told(page: Page, words: string) {
  await expect(page.getByRole("alert")).toContainText(words);
}

async function fillDay(form: Locator, { day, month, year }: LondonMoment) {
  await form.getByLabel("Day", { exact: true }).fill(day);
  await form.getByLabel("Month", { exact: true }).fill(month);
  await form.getByLabel("Year", { exact: true }).fill(year);
}

/** A member's question, accepted for a written answer. */
async function accepted(member: Page, adviser: Page, question: string) {
  const reference = await ask(member, await freeMeasure(member), question);
  const address = `/api/v1/deep-dive-requests/${reference}`;
  const etag = (await adviser.request.get(address)).headers().etag ?? "";
  const answer = await adviser.request.post(`${address}/acceptance`, {
    headers: { ...ownPages, "If-Match": etag },
    data: { answerKind: "WRITTEN_ANSWER" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return reference;
}

async function directorAgrees(adviser: Page, agrees: boolean) {
  await adviser.goto("/requests/targets");
  const box = adviser.getByRole("checkbox", {
    name: "The director agrees a written answer before it is given",
  });
  await box.setChecked(agrees);
  await adviser.getByRole("button", { name: "Save targets" }).click();
  await told(adviser, "The targets are saved");
}

test("by keyboard alone from a member's flag to a written answer with a chart, and whether it answered the question", async ({
  as,
}) => {
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const measure = await freeMeasure(member);
  const reference = await askByKeyboard(member, measure, "What is drafted before it is answered?");
  await acceptByKeyboard(adviser, reference, "In writing");

  const officer = await as("lead-officer", `/requests/${reference}`);
  const save = officer.getByRole("button", { name: "Save the draft" });
  await byKeyboard.press(officer, save);
  await told(officer, "Enter the answer");
  await expectAccessibleAtEveryWidth(officer);
  const answer = officer.getByLabel("The answer", { exact: true });
  await byKeyboard.type(officer, answer, "Each school has had a plan since May.");
  await byKeyboard.tick(officer, officer.getByRole("checkbox", { name: measure.title, exact: true }));
  await byKeyboard.press(officer, save);
  await told(officer, `You have saved the draft of the answer to request ${reference}`);
  await expectAccessibleAtEveryWidth(officer);

  await member.goto(`/requests/${reference}`);
  await expect(member.getByText("Accepted: a written answer will follow")).toBeVisible();
  await expect(member.getByText("a plan since May")).toHaveCount(0);
  await expect(member.getByRole("heading", { name: "Draft answer" })).toHaveCount(0);

  await officer.reload();
  await expect(answer).toHaveValue("Each school has had a plan since May.");
  await expect(officer.getByRole("checkbox", { name: measure.title, exact: true })).toBeChecked();
  await byKeyboard.press(officer, officer.getByRole("button", { name: "Send the answer" }));
  await told(officer, `You have answered request ${reference}`);

  await member.reload();
  await expect(member.getByRole("region", { name: "The answer" })).toContainText("a plan since May");
  const chart = member.getByRole("region", { name: `Chart: ${measure.title}` });
  await expect(chart.locator("svg").first()).toBeVisible();
  await expect(chart).toContainText("The chart goes on with each edition");
  await expectAccessibleAtEveryWidth(member);
  await byKeyboard.choose(member, member.getByRole("radio", { name: "Yes" }));
  const say = member.getByRole("form", { name: "Whether this was answered" }).getByRole("button");
  await byKeyboard.press(member, say);
  await told(member, `You have said whether request ${reference} was answered`);
});

test("where the council wants it, the director sends a draft back and then agrees it", async ({ as }) => {
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const reference = await accepted(member, adviser, "What does the director agree to?");
  await directorAgrees(adviser, true);
  try {
    await expectAccessibleAtEveryWidth(adviser);
    const officer = await as("lead-officer", `/requests/${reference}`);
    await expect(officer.getByRole("button", { name: "Send the answer" })).toHaveCount(0);
    const words = officer.getByLabel("The answer", { exact: true });
    await words.fill("Each secondary school has had a plan since May.");
    await officer.getByRole("button", { name: "Send to the director" }).click();
    await told(officer, `You have sent the draft of the answer to request ${reference} to the director`);
    await expect(officer.getByRole("button", { name: "Take the draft back" })).toBeVisible();
    await expectAccessibleAtEveryWidth(officer);

    const director = await as("board", "/");
    const waiting = director.getByRole("region", { name: "Written answers for you to agree" });
    await expect(waiting.getByRole("link").first()).toBeVisible();
    await expectAccessibleAtEveryWidth(director);
    await director.goto("/requests?show=agree");
    await director.getByRole("link", { name: new RegExp(reference) }).click();
    await expect(director.getByRole("region", { name: "Draft answer" })).toContainText("a plan since May");
    await director.getByRole("button", { name: "Send it back" }).click();
    await told(director, "Enter what has to change");
    await expectAccessibleAtEveryWidth(director);
    await director.getByLabel("What has to change?").fill("Say what of the special schools.");
    await director.getByRole("button", { name: "Send it back" }).click();
    await told(director, `You have sent the answer to request ${reference} back`);

    await officer.reload();
    await expect(officer.getByRole("region", { name: "Draft answer" })).toContainText(
      "of the special schools",
    );
    await expectAccessibleAtEveryWidth(officer);
    await words.fill("Each school, special schools included, has had a plan since May.");
    await officer.getByRole("button", { name: "Send to the director" }).click();
    await told(officer, `You have sent the draft of the answer to request ${reference} to the director`);

    await director.reload();
    await director.getByRole("button", { name: "Agree this answer" }).click();
    await told(director, `You have agreed the answer to request ${reference}`);
    await expectAccessibleAtEveryWidth(director);

    await officer.reload();
    await expectReadable(officer);
    await officer.getByRole("button", { name: "Send the answer" }).click();
    await told(officer, `You have answered request ${reference}`);
    await member.goto(`/requests/${reference}`);
    await expect(member.getByRole("region", { name: "The answer" })).toContainText(
      "special schools included",
    );
  } finally {
    await directorAgrees(adviser, false);
  }
});

test("an answer that is given to those who asked is read by them alone", async ({ as }) => {
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const reference = await accepted(member, adviser, "Who reads what is answered here?");
  const officer = await as("lead-officer", `/requests/${reference}`);
  await officer.getByLabel("The answer", { exact: true }).fill("The peregrine was counted twice.");
  await officer.getByLabel("Who may read it?").selectOption("Only those who asked");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Send the answer" }).click();
  await told(officer, `You have answered request ${reference}`);
  await expect(officer.getByText("The answer was given to those who asked.")).toBeVisible();

  await member.goto(`/requests/${reference}`);
  await expect(member.getByRole("region", { name: "The answer" })).toContainText("peregrine");
  await expectAccessibleAtEveryWidth(member);

  const other = await as("member2", `/requests/${reference}`);
  await expect(
    other.getByText("The answer was given to those who asked. You are not one of them."),
  ).toBeVisible();
  await expect(other.getByText("peregrine")).toHaveCount(0);
  await expectAccessibleAtEveryWidth(other);
  await other.goto("/search?q=peregrine");
  await expect(other.getByText(reference)).toHaveCount(0);
});

test("the ten-day clock for documents about a decision is started, read by everybody and ended", async ({
  as,
}) => {
  const member = await as("member");
  const adviser = await as("governance-adviser");
  const reference = await accepted(member, adviser, "What stood in the report behind this decision?");
  await adviser.goto(`/requests/${reference}`);
  await adviser.getByText("Start the ten-day clock for documents about an executive decision").click();
  const start = adviser.getByRole("form", { name: "Start the clock for documents" });
  await start.getByLabel("Which documents?").fill("The report behind the decision on transport.");
  await fillDay(start, inDays(-3));
  await start.getByRole("radio", { name: "Working days" }).check();
  await expectAccessibleAtEveryWidth(adviser);
  await start.getByRole("button", { name: "Start the clock" }).click();
  await told(adviser, `You have started the clock for documents on request ${reference}`);

  await member.goto(`/requests/${reference}`);
  await expect(member.getByText(/^Documents to be provided under regulation 17 by .* left$/)).toBeVisible();
  await expectAccessibleAtEveryWidth(member);

  await adviser.getByText("End the ten-day clock for documents").click();
  const end = adviser.getByRole("form", { name: "End the clock for documents" });
  await end.getByRole("radio", { name: "The documents were provided" }).check();
  await fillDay(end, inDays(-1));
  await expectAccessibleAtEveryWidth(adviser);
  await end.getByRole("button", { name: "End the clock" }).click();
  await told(adviser, `You have ended the clock for documents on request ${reference}`);
  await expect(adviser.getByText(/^Provided on .*, in time$/)).toBeVisible();
});
