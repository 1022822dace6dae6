import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import type { Result, RunOptions } from "axe-core";
import { expectDrawn } from "./drawn";
import { lookedAt } from "./every-page";

const laws = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** All A and AA rules, target size, which axe leaves off by default, and headings in their order; `more` adds to them. */
const optionsWith = (...more: string[]): RunOptions => ({
  runOnly: { type: "tag", values: [...laws, ...more] },
  rules: { "target-size": { enabled: true }, "heading-order": { enabled: true } },
  // To write out all that is well takes longer than to look at it.
  resultTypes: ["violations"],
});

/** The app's own pages keep to good practices too. What stands by itself, a file or the sign-in's form, has a frame of its own. */
const options = `document.getElementById("root") ? ${JSON.stringify(optionsWith("best-practice"))} : ${JSON.stringify(optionsWith())}`;

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

// One expression, so that no page can be left between bringing axe and asking it. It comes through the
// browser's own door, which the page's security policy does not shut.
const look = `axe.run(document, ${options}).then(({ violations }) => violations)`;
const bringAndLook = `${axe};\n${look}`;

/** The widths of a phone (and of 400% zoom), a tablet and a laptop. */
export const widths = [320, 768, 1280] as const;

/** That axe finds nothing to complain of. No exceptions. */
export async function expectAccessible(page: Page) {
  await expectDrawn(page);
  test.info().annotations.push({ type: lookedAt, description: new URL(page.url()).pathname });
  const isThere = await page.evaluate(() => "axe" in window);
  const violations = await page.evaluate<Result[]>(isThere ? look : bringAndLook);
  const found = violations.map(
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
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

/** The same with whatever is folded away. */
export async function expectReadable(page: Page) {
  for (const details of await page.locator("main details").all()) {
    if ((await details.getAttribute("open")) === null) await details.locator("> summary").click();
  }
  await expectAccessibleAtEveryWidth(page);
}
