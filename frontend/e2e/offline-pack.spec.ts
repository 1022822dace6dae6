import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";

const report = "/scorecards/full-report/2024-25";

/** The page as somebody keeps it, and where. */
async function taken(page: Page, path: string) {
  const link = page
    .getByRole("region", { name: "Download" })
    .getByRole("link", { name: /^Page to read offline/ });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("full-report-2024-25.html");
  await download.saveAs(path);
  return pathToFileURL(path).href;
}

test("an edition is read and searched without a network", async ({ as, browser }, info) => {
  const address = await taken(await as("member", report), info.outputPath("pack.html"));
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", ({ message }) => said.push(message));
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  const lines = page.locator("tr[data-of]:visible");
  await expect(lines).toHaveCount(84);
  await expectAccessible(page);

  const words = page.getByLabel("Find measures by words");
  await words.fill("no such words");
  await expect(page.getByRole("status")).toHaveText("No measure has these words.");
  await words.fill("red");
  await expect(lines.filter({ hasNotText: "Red" })).toHaveCount(0);
  await words.fill("Re-Referrals 12 months");
  await expect(page.getByRole("status")).toHaveText(/^[1-9] of 84 measures\.$/);
  const found = lines.filter({ hasText: "re-referrals" }).first();
  await found.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 4, name: /re-referrals/ })).toBeInViewport();
  await page.getByText("All its figures").locator("visible=true").first().click();
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("navigation").getByRole("link", { name: "Children Looked After" }).click();
  await expect(page.getByRole("status")).toHaveText("All 84 measures.");
  await expect(page.getByRole("table", { name: "Children Looked After" })).toBeInViewport();
  expect(said).toEqual([]);
  expect([...new Set(asked)].map((url) => url.replace(/#.*/, ""))).toEqual([address]);
  await context.close();

  const withoutScript = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const plain = await withoutScript.newPage();
  await plain.goto(address);
  await expect(plain.locator("tr[data-of]:visible")).toHaveCount(84);
  await expect(plain.locator("#finder")).toBeHidden();
  await withoutScript.close();
});
