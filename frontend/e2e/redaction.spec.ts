import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { inDays } from "./support/clinics";
import { expect, ownPages, test } from "./support/people";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const committee = "improving-lives";

/** Puts something there, as the governance adviser whose page it is. */
async function make(page: Page, address: string, data: unknown): Promise<string> {
  const answer = await page.request.post(`/api/v1${address}`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data,
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).reference as string;
}

/** Takes words out by the page that is open. */
async function takeOut(page: Page, words: string) {
  await expect(heading(page)).toHaveText("Take out what names a person");
  await page.getByLabel("Which words are to go?").fill(words);
  await page.getByLabel("Why?").fill("It could name a child.");
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("button", { name: "Take the words out" }).click();
  await expect(page.getByText("The words are taken out")).toBeVisible();
}

test("words are taken out of a panel, a meeting and the terms of a committee", async ({ as }) => {
  test.slow();
  const name = `Zz${Date.now().toString(36)}`;
  const adviser = await as("governance-adviser");
  const people: { items: { subject: string }[] } = await (await adviser.request.get("/api/v1/people")).json();
  const member = people.items[0]?.subject ?? "";

  await test.step("of a panel", async () => {
    const panel = await make(adviser, "/panels", {
      title: `Group on ${name}`,
      purpose: "To go through what members asked.",
      monthsBetween: 3,
      members: [member],
    });
    await adviser.goto(`/panels/${panel}`);
    await adviser.getByRole("link", { name: "Take out what names a person" }).click();
    await takeOut(adviser, name);
    await adviser.goto(`/panels/${panel}`);
    await expect(heading(adviser)).toContainText("Group on [redacted by democratic services");
  });

  await test.step("of a meeting", async () => {
    const minute = String(Date.now() % 60).padStart(2, "0");
    const meeting = await make(adviser, `/committees/${committee}/meetings`, {
      title: `On ${name}`,
      startsAt: inDays(400 + (Date.now() % 100)).wall.replace(/..$/, minute),
      place: "Council Chamber",
    });
    await adviser.goto(`/committees/${committee}/meetings/${meeting}`);
    await adviser.getByRole("link", { name: "Take out what names a person" }).click();
    await takeOut(adviser, name);
  });

  await test.step("of terms of reference", async () => {
    await adviser.goto(`/committees/${committee}/terms`);
    await adviser.getByLabel("Terms of reference").fill(`To look after ${name} and others.`);
    await adviser.getByRole("button", { name: "Save terms" }).click();
    await expect(adviser.getByRole("alert")).toContainText("The terms of reference are saved");
    await adviser.getByRole("link", { name: "Take out what names a person" }).click();
    await takeOut(adviser, name);
    await adviser.goto(`/committees/${committee}`);
    await adviser.locator("summary", { hasText: "Terms of reference" }).click();
    await expect(adviser.getByText("To look after [redacted by democratic services")).toBeVisible();
  });
});
