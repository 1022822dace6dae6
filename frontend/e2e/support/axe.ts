import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** The widths of a phone (and of 400% zoom), a tablet and a laptop. */
export const widths = [320, 768, 1280] as const;

/** All A and AA rules, target size, which axe leaves off by default, and headings in their order. No exceptions. */
export async function expectAccessible(page: Page) {
  // Until the app has drawn the page there is nothing to judge.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const result = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: levels },
      rules: { "target-size": { enabled: true }, "heading-order": { enabled: true } },
    })
    .analyze();
  const found = result.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target}: ${failureSummary}`).join("\n")}`,
  );
  expect(found, `on ${page.url()}`).toEqual([]);
}

/** The same at every width, and that the page itself never scrolls sideways. */
export async function expectAccessibleAtEveryWidth(page: Page) {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  if (before) await page.setViewportSize(before);
}
