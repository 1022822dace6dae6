import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, ownPages, test } from "./support/people";

const place = "/figures/settings";

/** The settings as they are, to be put back at the end. */
async function settingsOf(page: Page) {
  const answer = await page.request.get("/api/v1/settings");
  expect(answer.status()).toBe(200);
  return { data: await answer.json(), etag: answer.headers().etag ?? "" };
}

test("the performance officer chooses how figures are read, and nobody's choice is lost", async ({ as }) => {
  const officer = await as("performance-officer", "/figures");
  const before = await settingsOf(officer);
  await officer.getByRole("link", { name: "How figures are read" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("How figures are read");
  await expectAccessibleAtEveryWidth(officer);

  const under = officer.getByLabel(/^Warn of small numbers/);
  await under.fill("many");
  await officer.getByRole("button", { name: "Save settings" }).click();
  const wrong = officer
    .getByRole("alert")
    .getByRole("link", { name: /Enter a whole number from 0 to 10,000/ });
  await wrong.click();
  await expect(under).toBeFocused();
  await expect(officer).toHaveTitle(/^Error: /);
  await expectAccessibleAtEveryWidth(officer);
  await under.fill("20");

  const other = await as("performance-officer", place);
  await other.getByLabel("Rotherham", { exact: true }).check();
  await other.getByRole("button", { name: "Save settings" }).click();
  await expect(other.getByRole("alert")).toContainText("The settings are saved");
  await expectAccessibleAtEveryWidth(other);

  await officer.getByRole("button", { name: "Save settings" }).click();
  await expect(officer.getByRole("heading", { name: /^Someone else has changed this/ })).toBeVisible();
  await officer.getByRole("button", { name: "Read it again" }).click();
  const theirs = officer.getByRole("region", { name: "What somebody else has saved meanwhile" });
  await expect(theirs).toContainText("Rotherham");
  await expect(officer.getByLabel("Rotherham", { exact: true })).toBeChecked();
  await expect(under).toHaveValue("20");
  await expectAccessibleAtEveryWidth(officer);
  await officer.getByRole("button", { name: "Drop what I typed" }).click();
  await expect(officer.getByLabel("Rotherham", { exact: true })).toBeChecked();
  await expect(under).toHaveValue(String(before.data.smallNumbersUnder));

  await officer.goto("/how-to-read");
  await expect(officer.getByText("Rotherham (used here)")).toBeVisible();
  const { etag } = await settingsOf(officer);
  const headers = { ...ownPages, "If-Match": etag };
  const back = await officer.request.put("/api/v1/settings", { headers, data: before.data });
  expect(back.status()).toBe(200);
});
