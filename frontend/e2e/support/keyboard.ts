import { expect, type Page } from "@playwright/test";

/** Presses Tab until the focus is where it should be and can be seen there; fails when it never gets there. */
export async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      await expect(page.locator(":focus")).toBeInViewport();
      return;
    }
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}
