import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expectDrawn } from "./support/drawn";
import { expect, test } from "./support/people";

// A4 less its margins of 12 mm, in CSS pixels.
const paper = { width: 703, height: 978 };

const weekly = "/scorecards/attendance-weekly/2025-W45";
const plan = "/scorecards/council-plan/2023-24-Q2";

async function putOnPaper(page: Page) {
  await expectDrawn(page);
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
}

/** What reaches beyond the paper's edge, by its words. */
function clipped(page: Page) {
  return page.evaluate(
    (edge) =>
      [...document.querySelectorAll("main *")]
        // Column headings of rows that became cards are there for screen readers alone.
        .filter(
          (element) =>
            element.getClientRects().length > 0 && !element.closest(".app-measures__head, .app-matrix__head"),
        )
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`),
    paper.width,
  );
}

const forwardPlan = "/committees/improving-lives/work-programme";

for (const address of [
  weekly,
  `${weekly}/measures/ATT-PRI`,
  plan,
  `${plan}?view=full`,
  `${plan}/measures/CYP-001`,
  forwardPlan,
  "/tracker",
  "/tracker/summary",
]) {
  test(`nothing is clipped on paper: ${address}`, async ({ as }) => {
    const page = await as("performance-officer", address);
    await putOnPaper(page);
    expect(await clipped(page)).toEqual([]);
    await expect(page.getByRole("navigation")).toHaveCount(0);
  });
}

test("84 measures are printed on six sheets at most, and all of them are there", async ({ as }) => {
  const page = await as("performance-officer", "/scorecards/full-report/2024-25");
  await expectDrawn(page);
  const file = await page.pdf({ preferCSSPageSize: true });
  const sheets = file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(2);
  expect(sheets).toBeLessThanOrEqual(6);
  await putOnPaper(page);
  expect(await clipped(page)).toEqual([]);
  await expect(page.locator(".app-line__title:visible")).toHaveCount(84);
});

test("every status on paper has its letter and its word, and the key stands on the page", async ({ as }) => {
  const page = await as("performance-officer", plan);
  for (const [address, row] of [
    [`${plan}?view=full`, ".app-measure"],
    [plan, ".app-line"],
  ] as const) {
    await page.goto(address);
    await putOnPaper(page);
    const green = page.locator(`${row} .app-rating--green`).first();
    await expect(green).toContainText("Green");
    await expect(green.locator("text")).toHaveText("G");
  }
  await expect(page.getByText("The target is missed by more than the tolerance.")).toBeVisible();
  const key = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((rule) => rule.cssText.includes("@bottom-left") && rule.cssText.includes("A in a triangle")),
  );
  expect(key, "on every page").toBe(true);
});

test("a member downloads the pack of an edition once it is made", async ({ as }) => {
  const page = await as("member", plan);
  const section = page.getByRole("region", { name: "Download" });
  await expect(section.getByRole("link")).toHaveCount(6);
  await expectAccessibleAtEveryWidth(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    section.getByRole("link", { name: /^PDF for agenda packs/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("council-plan-2023-24-Q2.pdf");
  const [short] = await Promise.all([
    page.waitForEvent("download"),
    section.getByRole("link", { name: /^Short PDF, without the appendix/ }).click(),
  ]);
  expect(short.suggestedFilename()).toBe("council-plan-2023-24-Q2.agenda.pdf");
});
