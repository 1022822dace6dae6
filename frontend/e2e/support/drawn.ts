import { expect, type Page } from "@playwright/test";

/** Waits until a page shows what it asked the service for: what reads it at one moment must not read it half drawn. */
export async function expectDrawn(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(/^Loading /)).toHaveCount(0);
  await expect(page.locator(".app-still-to-come")).toHaveCount(0);
}
