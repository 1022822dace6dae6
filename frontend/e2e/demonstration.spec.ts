import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expect, test } from "./support/people";
import type { DemoUser } from "./support/sign-in";

const notice = "Requests, clinics and what came of them are examples, not Rotherham's own record.";

interface Named {
  items: { reference: string }[];
}

async function references(page: Page, list: string, measure: string) {
  const answer = await page.request.get(`/api/v1/${list}?indicator=${measure}`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as Named).items.map(({ reference }) => reference);
}

/** They come once the service has heard from Keycloak who there is. */
async function awaitExamples(page: Page) {
  await expect(async () => {
    expect(await references(page, "clinics", "CYP-005")).toHaveLength(1);
  }).toPass({ timeout: 300_000 });
}

test("every page that shows the demonstration's requests, clinics or actions says that they are examples", async ({
  as,
}) => {
  test.slow();
  const member = await as("member");
  await awaitExamples(member);
  const [clinic = ""] = await references(member, "clinics", "CYP-006");
  const [coming = ""] = await references(member, "clinics", "CYP-005");
  const requests = (
    await Promise.all(
      ["CYP-005", "CYP-006", "CYP-007", "CYP-011", "CYP-014", "CYP-016"].map((measure) =>
        references(member, "deep-dive-requests", measure),
      ),
    )
  ).flat();
  expect(requests.length).toBeGreaterThanOrEqual(7);
  const actions = await references(member, "actions", "CYP-006");
  expect(actions).toHaveLength(3);
  const measure = "/scorecards/scrutiny-condensed/2024-25/measures/CYP-006";
  const pages: [DemoUser, string][] = [
    ["member", "/"],
    ["member", "/requests?show=all"],
    ...requests.map((request): [DemoUser, string] => ["member", `/requests/${request}`]),
    ["member", "/clinics?show=all"],
    ["member", `/clinics/${clinic}`],
    ["member", `/clinics/${coming}`],
    ["member", "/actions?show=all"],
    ...actions.map((action): [DemoUser, string] => ["member", `/actions/${action}`]),
    ["member", "/panels"],
    ["member", "/committees"],
    ["member", "/committees/improving-lives"],
    ["member", "/committees/improving-lives/work-programme"],
    ["member", "/recommendations"],
    ["member", "/tracker"],
    ["member", measure],
    ["member", `${measure}/request`],
    ["member", "/scorecards/scrutiny-condensed/2024-25"],
    ["governance-adviser", "/"],
    ["governance-adviser", `/clinics/${coming}/change`],
    ["lead-officer", "/"],
    ["lead-officer", "/actions"],
  ];
  const open = new Map<DemoUser, Page>([["member", member]]);
  for (const [user, path] of pages) {
    const page = open.get(user) ?? (await as(user));
    open.set(user, page);
    await page.goto(path);
    await expect(page.getByRole("region", { name: "About this service" }), path).toContainText(notice);
    await expectAccessibleAtEveryWidth(page);
  }
  await member.goto(`/clinics/${clinic}`);
  await member.emulateMedia({ media: "print" });
  await expect(member.getByText(notice), "on paper").toBeVisible();
});

test("the demonstration shows a deep dive from the question to what is overdue", async ({ as }) => {
  const member = await as("member");
  await awaitExamples(member);
  const [clinic = ""] = await references(member, "clinics", "CYP-006");

  await member.goto(`/clinics/${clinic}`);
  await expect(member.getByText("Held", { exact: true })).toBeVisible();
  await expect(member.getByText("Asked by Member Demonstration and 2 other members.")).toBeVisible();
  await expect(member.getByRole("region", { name: "What came of it" })).toContainText("An example");
  const agreed = member.getByRole("region", { name: "Actions" }).getByRole("listitem");
  await expect(agreed).toHaveCount(3);
  await expect(agreed.getByText("Done", { exact: true })).toHaveCount(1);
  await expect(agreed.getByText("Overdue", { exact: true })).toHaveCount(1);

  await member.getByRole("link", { name: "Performance sub-group" }).click();
  await expect(member.getByText("You belong to it")).toBeVisible();
  await expect(member.getByRole("region", { name: "Earlier meetings" })).toContainText(
    "Children who come back to a child protection plan",
  );

  await member.goto("/scorecards/scrutiny-condensed/2024-25/measures/CYP-006");
  await expect(member.getByRole("main")).toContainText("Children who come back to a child protection plan");

  await member.goto("/committees/improving-lives/work-programme");
  const item = member.getByRole("listitem").filter({ hasText: "Care leavers in education" });
  await expect(item).toContainText("Carried over once");
  await member.goto("/recommendations");
  for (const [text, state] of [
    ["how many children began a second child protection plan", "Accepted"],
    ["a place of work experience", "Paused"],
    ["a first dental check", "Waiting for the cabinet’s response"],
  ] as const) {
    await expect(member.getByRole("listitem").filter({ hasText: text })).toContainText(state);
  }

  const adviser = await as("governance-adviser", "/requests?show=waiting");
  await expect(adviser.getByRole("main")).toContainText("Long-term placement stability was 67%");
});
