import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, ownPages, test } from "./support/people";
import { enterPassword } from "./support/sign-in";

const plan = "/scorecards/council-plan/2023-24-Q2";

test("a visitor reads a public scorecard without signing in, and finds nothing else", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Latest edition: .* of Council Plan/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Council Plan");
  await expect(page.getByRole("status")).toHaveText("All 11 measures.");
  await expect(page.getByText("You are reading what is public.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Menu" })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(page);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("link", { name: /re-referrals/ }).click();
  await expect(page.getByRole("img", { name: /^Line chart: / })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Deep-dive requests/ })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: /Clinics and actions/ })).toHaveCount(0);
  expect(asked.filter((path) => /\/api\/v1\/(deep-dive-requests|clinics|actions)$/.test(path))).toEqual([]);
  await expectAccessibleAtEveryWidth(page);

  await page.goto("/scorecards");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(1);
  await expectAccessibleAtEveryWidth(page);
  await page.goto("/glossary");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What the words mean");
});

test("a visitor who signs in comes back to what they were reading", async ({ page }) => {
  await page.goto(plan);
  await page.getByRole("link", { name: "sign in to see the rest" }).click();
  await enterPassword(page, "member");
  await expect(page).toHaveURL(plan);
  await expect(page.getByText("You are reading what is public.")).toHaveCount(0);
});

test("the tracker says which measures came and went and why, and who agreed it", async ({ as }) => {
  const page = await as("member", "/scorecards/vision-tracker/2025-10");
  await expect(page.getByRole("heading", { name: "Other measures than in September 2025" })).toBeVisible();
  await expect(page.getByText(/^Third theme, October 2025 to March 2026/)).toBeVisible();
  await page.getByText("Which measures changed: 5 came, 5 left").click();
  await expect(page.getByText(/Long Term Placement Stability/)).toBeVisible();
  await expectAccessibleAtEveryWidth(page);

  await page.getByRole("link", { name: "Vision Tracker" }).first().click();
  await expect(page.getByText("Improving Lives Select Commission")).toBeVisible();
  await expect(page.getByText("Review due")).toBeVisible();
  await expect(page.getByRole("link", { name: "Change the arrangement and settings" })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(page);
});

test("a weekly scorecard warns that weekly movement is mostly noise", async ({ as }) => {
  const page = await as("member", "/scorecards/attendance-weekly/2025-W45");
  await expect(page.getByText(/^Warning\s*From one week to the next most movement is noise/)).toBeVisible();
});

test("each measure of the members' scorecard says how often it is reported", async ({ as }) => {
  const page = await as("member", "/scorecards/members-quarterly/2016-17-Q4?view=full");
  const contacts = page.getByRole("row").filter({ hasText: "Early Help contacts" });
  await expect(contacts.getByText("Monthly, financial year")).toBeVisible();
  for (const figure of ["403", "407", "392"]) {
    await expect(contacts.getByText(figure, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByText("Annual, academic year").first()).toBeVisible();
  await expectAccessibleAtEveryWidth(page);
});

test("a review that is due is a task, and a performance officer sets the next one", async ({ as }) => {
  const page = await as("performance-officer");
  await page.getByRole("link", { name: "Review the arrangement: Social Care: monthly scorecard" }).click();
  await page.getByRole("link", { name: "Change the arrangement and settings" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Arrangement and settings");
  await expectAccessibleAtEveryWidth(page);

  const review = page.getByRole("group", { name: "When it is next reviewed" });
  await review.getByLabel("Year").fill("21");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "When it is next reviewed must be a real date, such as 16 6 2020",
  );
  await expectAccessibleAtEveryWidth(page);
  await review.getByLabel("Year").fill("2099");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The scorecard is saved")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Waiting for you" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Review the arrangement: Vision Tracker/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Review the arrangement: Social Care/ })).toHaveCount(0);
});

test("a governance adviser has the review as a task too", async ({ as }) => {
  const page = await as("governance-adviser");
  await expect(page.getByRole("link", { name: /Review the arrangement: Vision Tracker/ })).toBeVisible();
});

test("an exempt measure is for its committee alone, and its members can look at what the others read", async ({
  as,
}) => {
  const code = `exempt-${Date.now()}`;
  const address = `/api/v1/scorecards/${code}`;
  const officer = await as("performance-officer");
  await put(officer, address, {
    title: "Browser test of exempt measures",
    purpose: "A test",
    audience: { kind: "ALL_MEMBERS", committees: [] },
    frequency: "ANNUAL",
    yearType: "FINANCIAL",
    timetable: { opensByItself: false, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: false },
    exemptCommittees: ["/committees/improving-lives"],
  });
  const set = await officer.request.post(`${address}/sets`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: {
      reason: "A test",
      items: [
        { indicator: "CYP-001", theme: "Child protection" },
        { indicator: "CYP-003", theme: "Child protection", exemptReason: "It could name a child." },
      ],
    },
  });
  expect(set.status(), await set.text()).toBe(201);
  const edition = `${address}/editions/2024-25`;
  await put(officer, edition, { overview: "A test" });
  await step(officer, edition, "submission");
  await step(await as("board"), edition, "approval");
  await step(officer, edition, "publication");

  const member = await as("member", `/scorecards/${code}/2024-25`);
  await expect(member.getByText("Exempt from publication", { exact: true })).toBeVisible();
  await expect(member.getByText("It could name a child.")).toBeVisible();
  await expectAccessibleAtEveryWidth(member);
  await member.getByRole("link", { name: "Show what the whole audience reads" }).click();
  await expect(member.getByRole("status")).toHaveText("All 1 measure.");
  await expect(member.getByText("Exempt from publication", { exact: true })).toHaveCount(0);
  await expectAccessibleAtEveryWidth(member);

  const other = await as("member2", `/scorecards/${code}/2024-25`);
  await expect(other.getByRole("status")).toHaveText("All 1 measure.");
  await expect(other.getByText(/xempt from publication/)).toHaveCount(0);
  await other.goto(`/scorecards/${code}/2024-25/measures/CYP-003`);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

async function put(page: Page, address: string, data: object) {
  const answer = await page.request.put(address, { headers: { ...ownPages, "If-None-Match": "*" }, data });
  expect(answer.status(), await answer.text()).toBe(201);
}

async function step(page: Page, edition: string, name: string) {
  const etag = (await page.request.get(edition)).headers().etag ?? "";
  const answer = await page.request.post(`${edition}/${name}`, {
    headers: { ...ownPages, "If-Match": etag },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
