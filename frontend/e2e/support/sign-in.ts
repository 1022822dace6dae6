import { expect, type Page } from "@playwright/test";

/** The demonstration's accounts, named by role. */
export type DemoUser =
  | "member"
  | "member2"
  | "chair"
  | "cabinet-member"
  | "performance-officer"
  | "lead-officer"
  | "governance-adviser"
  | "board"
  | "administrator";

/** Signs in through Keycloak and comes back to the page that was asked for. It shows its form to whom it does not know in this browser. */
export async function signIn(page: Page, user: DemoUser, to = "/") {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  if (new URL(page.url()).pathname.startsWith("/realms/")) await enterPassword(page, user);
  await page.waitForURL((url) => url.pathname + url.search === to);
  await expect(page.getByRole("link", { name: "Sign out" })).toBeVisible();
}

/** Fills in Keycloak's form, wherever the page is on the way. */
export async function enterPassword(page: Page, user: DemoUser) {
  await page.locator("input[name=username]").fill(user);
  await page.locator("input[name=password]").fill(`demo-${user}`);
  await page.locator("[type=submit]").click();
}

export async function signOut(page: Page) {
  await page.getByRole("link", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "You have signed out" })).toBeVisible();
}
