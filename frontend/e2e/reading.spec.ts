import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";
import { enterPassword, signIn, signOut } from "./support/sign-in";

const edition = "/scorecards/full-report/2024-25";
const plan = "/scorecards/council-plan/2023-24-Q2";

test("a member finds what is new, reads a scorecard and a measure, and signs out", async ({ page }) => {
  await signIn(page, "member");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is new");
  await expectAccessibleAtEveryWidth(page);

  await page.getByRole("link", { name: "All scorecards", exact: true }).click();
  await page.getByRole("link", { name: /Latest edition: .*full report/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("All 84 measures.");
  await expectAccessibleAtEveryWidth(page);

  const rows = page.getByRole("rowheader");
  await page.getByLabel("Find a measure").fill("re-referrals");
  await expect(page.getByRole("status")).toHaveText(/^\d+ of 84 measures\.$/);
  await expect(page).toHaveURL(/find=re-referrals/);
  await rows.getByRole("link").first().click();

  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("img", { name: /^Line chart: / })).toBeVisible();
  await expect(page.getByRole("table", { name: "The same figures as a table" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Request a deep dive" })).toBeVisible();
  await expectAccessibleAtEveryWidth(page);

  await page.goBack();
  await expect(page.getByLabel("Find a measure")).toHaveValue("re-referrals");
  await signOut(page);
  await page.goto(edition);
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("filters stand in the address and can be cleared", async ({ as }) => {
  const page = await as("member", `${plan}?rating=not-rated`);
  await expect(page.getByLabel("Not rated", { exact: true })).toBeChecked();
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^\d+ of 11 measures\.$/);

  await page.getByLabel("Green", { exact: true }).check();
  await expect(page).toHaveURL(/rating=green%2Cnot-rated|rating=green,not-rated/);
  await page.getByRole("button", { name: "Show all measures" }).click();
  await expect(status).toHaveText("All 11 measures.");
  await expect(page).toHaveURL(plan);

  await page.getByLabel("Find a measure").fill("no such words");
  await expect(status).toHaveText("No measure fits these filters.");
  await expectAccessible(page);
});

test("a measure with a published target says where the target comes from", async ({ as }) => {
  const page = await as("member", `${plan}/measures/CYP-001`);
  await expect(page.getByText("Less than 22%").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Rotherham Council Plan, 2022\/23 target/ })).toBeVisible();
  await expect(page.getByText("Target", { exact: true }).first()).toBeVisible();
  await expectAccessibleAtEveryWidth(page);
});

test("a measure can be found, filtered and read with the keyboard alone", async ({ as }) => {
  const page = await as("member", edition);
  await expect(page.getByRole("status")).toHaveText("All 84 measures.");

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, "#find");
  await page.keyboard.type("persistent");
  await expect(page.getByRole("status")).toHaveText(/ of 84 measures\.$/);
  await tabTo(page, "#theme");
  await tabTo(page, "[role=rowheader] a");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, "[role=group][aria-label='The same figures as a table']");
});

test("signing in leads back to the page that was asked for", async ({ page }) => {
  await page.goto(`${plan}?rating=not-rated`);
  await page.getByRole("link", { name: "Sign in" }).click();
  await enterPassword(page, "member");
  await expect(page).toHaveURL(`${plan}?rating=not-rated`);
  await expect(page.getByLabel("Not rated", { exact: true })).toBeChecked();
});

test("someone whose session ended is told so and can sign in again", async ({ page, context }) => {
  await signIn(page, "member");
  const edition = page.getByRole("link", { name: /Latest edition/ }).first();
  await expect(edition).toBeVisible();
  await context.clearCookies();
  await edition.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have been signed out");
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    /^\/sign-in\?to=%2Fscorecards/,
  );
  await expectAccessibleAtEveryWidth(page);
});

test("a scorecard for one committee is not there for a member of another", async ({ as }) => {
  const page = await as("member2", "/scorecards/attendance-weekly");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await page.goto("/scorecards");
  await expect(page.getByRole("heading", { name: /full report/ })).toBeVisible();
  await expect(page.getByText("week by week")).toHaveCount(0);
});

const menus = {
  member: ["Home", "Scorecards", "Deep-dive requests", "Clinics", "Committees", "Figures"],
  "performance-officer": [
    "Home",
    "Scorecards",
    "Deep-dive requests",
    "Clinics",
    "Committees",
    "Editions",
    "Figures",
  ],
  "governance-adviser": ["Home", "Scorecards", "Deep-dive requests", "Clinics", "Committees"],
  board: ["Home", "Scorecards", "Deep-dive requests", "Clinics", "Committees", "Editions"],
  administrator: ["Home", "Access"],
} as const;

for (const user of Object.keys(menus) as (keyof typeof menus)[]) {
  test(`the home page of ${user} shows what they may do`, async ({ as }) => {
    const page = await as(user);
    const items = page.getByRole("navigation", { name: "Menu" }).getByRole("link");
    for (const name of menus[user]) await expect(items.filter({ hasText: name })).toHaveCount(1);
    await expectAccessibleAtEveryWidth(page);
  });
}

test("a page that needs a permission says so plainly", async ({ as }) => {
  const page = await as("administrator", "/requests");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "You do not have permission to see this page",
  );
  await expectAccessibleAtEveryWidth(page);
});
