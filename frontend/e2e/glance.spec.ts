import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expectDrawn } from "./support/drawn";
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
  await expect(page.getByRole("region", { name: "Download" }).getByRole("link")).toHaveCount(6);
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
  await expect(page.getByLabel("Order", { exact: true })).toHaveValue("worry");
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
  await expect(page.locator(`tbody:has(#theme-${last}) :focus`)).toHaveCount(1);
});

test("84 measures are three screens of a desktop and ten of a phone, and nothing scrolls sideways", async ({
  as,
}) => {
  const page = await as("member", report);
  for (const { width, height, screens } of [
    { width: 1280, height: 800, screens: 3 },
    { width: 390, height: 844, screens: 10 },
  ]) {
    await page.setViewportSize({ width, height });
    await page.goto(report);
    await expectDrawn(page);
    const matrix = page.getByRole("table", { name: "Measures, one line each" });
    await expect(matrix.getByRole("rowheader")).toHaveCount(84);
    const { height: tall = Number.POSITIVE_INFINITY } = (await matrix.boundingBox()) ?? {};
    expect(tall, `at ${width} px`).toBeLessThanOrEqual(screens * height);
  }
  await expectAccessibleAtEveryWidth(page);

  // The keyboard's place shows the whole name and moves nothing.
  await page.setViewportSize({ width: 1280, height: 800 });
  const before = await page.getByRole("table", { name: "Measures, one line each" }).boundingBox();
  await tabTo(page, ".app-line__title");
  const after = await page.getByRole("table", { name: "Measures, one line each" }).boundingBox();
  expect(after?.height).toBe(before?.height);
});

test("a line says all in words, and the keyboard opens everything that is said of the measure", async ({
  as,
}) => {
  const page = await as("member", `${report}?find=re-referrals`);
  const line = page.getByRole("row").filter({ hasText: "Re-referrals" }).first();
  await expect(line).toContainText(/(Red|Amber|Green|Not rated)/);
  await expect(line).toContainText(/(Better|Worse|No change)/);
  await expect(line).toContainText(
    /[ABCD][0-9]+ of 1[0-9]{2}: (best|second best|second worst|worst) quarter/,
  );
  await expect(line.getByRole("img", { name: /^From worse to better: .*Rotherham [0-9.]+%/ })).toBeVisible();
  await expect(line.getByRole("img", { name: /^Trend\. From / })).toBeVisible();

  const button = line.getByRole("button", { name: /^All on / });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await tabTo(page, ".app-line__open");
  await page.keyboard.press("Enter");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const all = page.getByRole("table", { name: /^All on / });
  await expect(all).toContainText(/(Better|Worse) than Statistical neighbours, [0-9.]+%/);
  await expect(all).toContainText(/Low is good/);
  await expectAccessibleAtEveryWidth(page);
  await page.keyboard.press("Enter");
  await expect(all).toHaveCount(0);
});

test("the council's mark stands on the side that its quarter says", async ({ as }) => {
  const page = await as("member", report);
  await expectDrawn(page);
  const marks = await page.locator(".app-line").evaluateAll((lines) =>
    lines.flatMap((line) => {
      const band = line.querySelector(".app-band")?.textContent;
      const at = Number(line.querySelector(".app-range__council")?.getAttribute("cx"));
      const middle = Number(line.querySelector(".app-range__quarter--3")?.getAttribute("x"));
      return band && at ? [{ band, at, middle }] : [];
    }),
  );
  expect(marks.length).toBeGreaterThan(20);
  for (const { band, at, middle } of marks) {
    if (band === "A" || band === "B") expect(at).toBeGreaterThanOrEqual(middle - 0.1);
    else expect(at).toBeLessThanOrEqual(middle + 0.1);
  }
});

test("a measure answers in five lines on its first screen, and asks why where nobody has said", async ({
  as,
}) => {
  const page = await as("member", `${report}/measures/CYP-001`);
  const short = page.getByRole("region", { name: "In short" });
  for (const question of [
    "Is it good or bad?",
    "Compared with whom?",
    "Could it be chance?",
    "Why?",
    "What is being done?",
  ]) {
    await expect(short.getByText(question, { exact: true })).toBeInViewport();
  }
  await expect(short).toContainText(/(Better|Worse) than Statistical neighbours \([0-9.]+%\)/);
  await expect(short).toContainText("No explanation has been given.");
  const chart = await page.getByRole("img", { name: /^Line chart: / }).boundingBox();
  const others = await page.getByRole("heading", { name: "Compared with others" }).boundingBox();
  const detail = await page.getByRole("heading", { name: "In detail" }).boundingBox();
  expect(chart?.y ?? 0).toBeLessThan(others?.y ?? 0);
  expect(others?.y ?? 0).toBeLessThan(detail?.y ?? 0);
  await expectAccessibleAtEveryWidth(page);
  await short.getByRole("link", { name: "Ask for an explanation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request a deep dive");
});

test("each figure of a measure's lines is the document's own", async ({ as }) => {
  const page = await as("member", `${report}/measures/CYP-001`);
  const answer = await page.request.get("/api/v1/scorecards/full-report/editions/2024-25/measures/CYP-001");
  const { measure } = await answer.json();
  const lines = page.getByRole("region", { name: "In short" }).locator("[data-figures]");
  // What is taken from a page at once has to be there.
  await expect(lines.first()).toBeVisible();
  const cited = await lines.evaluateAll((all) =>
    all.map((line) => ({ ids: line.getAttribute("data-figures") ?? "", words: line.textContent ?? "" })),
  );
  expect(cited[0]?.ids).toContain(`periods/${measure.periods.at(-1).period}`);
  expect(cited[0]?.words).toContain(measure.periods.at(-1).display);
  for (const { area, point, standing } of measure.comparisons) {
    if (standing === "NOT_COMPARED") continue;
    expect(cited[1]?.ids).toContain(`comparisons/${area}`);
    expect(cited[1]?.words).toContain(point.display);
  }
});
