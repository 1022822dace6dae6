import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const report = "/scorecards/full-report/2024-25";

interface Row {
  indicator: string;
  title: string;
  rating: { code: string };
  direction: { code: string };
  position?: { band?: string };
}

interface Edition {
  themes: { name: string; measures: Row[] }[];
}

async function editionOf(page: Page): Promise<Edition> {
  const answer = await page.request.get("/api/v1/scorecards/full-report/editions/2024-25/document");
  expect(answer.status()).toBe(200);
  return answer.json();
}

const worsened = ({ direction }: Row) => direction.code.startsWith("WORSENED");
const worst = ({ position }: Row) => position?.band === "D";

test("what to look at first, what changed and the files stand above the measures", async ({ as }) => {
  const page = await as("member", report);
  const rows = page.getByRole("rowheader").first();
  await expect(page.getByRole("region", { name: "Download" }).getByRole("link")).toHaveCount(4);
  const first = (await rows.boundingBox())?.y ?? 0;
  for (const name of ["What to look at first", "Download"]) {
    const top = (await page.getByRole("region", { name }).boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    expect(top, name).toBeLessThan(first);
  }
  const items = page.getByRole("region", { name: "What to look at first" }).getByRole("listitem");
  await expect(items).toHaveCount(3);
  for (const item of await items.all()) await expect(item).toContainText(/explanation has been given\.$/);
  await page.getByRole("link", { name: "All measures, those with most to worry about first" }).click();
  await expect(page).toHaveURL(/sort=worry/);
  await expect(page.getByLabel("Order")).toHaveValue("worry");
  await expect(page.getByRole("status")).toBeInViewport();
  await expectAccessibleAtEveryWidth(page);
});

test("an address with the worst of what got worse can be sent", async ({ as }) => {
  const page = await as("member", `${report}?worry=worsened,worst-quarter&sort=worry`);
  const { themes } = await editionOf(page);
  const all = themes.flatMap(({ measures }) => measures);
  const both = all.filter((row) => worsened(row) && worst(row));
  expect(both.length).toBeGreaterThan(0);
  await expect(page.getByRole("status")).toHaveText(`${both.length} of ${all.length} measures.`);
  await expect(page.getByLabel(`Worsened (${all.filter(worsened).length})`)).toBeChecked();
  await expect(page.getByLabel(`Worst quarter of authorities (${all.filter(worst).length})`)).toBeChecked();
  await page.getByLabel("Real change by the control chart").check();
  await expect(page).toHaveURL(/worry=worsened(%2C|,)worst-quarter(%2C|,)real-change/);
  await page.getByRole("button", { name: "Show all measures" }).click();
  await expect(page.getByRole("status")).toHaveText(`All ${all.length} measures.`);
});

test("each theme is one press away, by keyboard too", async ({ as }) => {
  const page = await as("member", report);
  const { themes } = await editionOf(page);
  const links = page.getByRole("navigation", { name: "Themes" }).getByRole("link");
  await expect(links).toHaveCount(themes.length);
  const last = themes.length;
  await tabTo(page, `a[href="#theme-${last}"]`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#theme-${last}$`));
  await expect(page.locator(`#theme-${last}`)).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator(`#theme-${last} :focus`)).toHaveCount(1);
});
