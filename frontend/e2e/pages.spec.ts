import type { Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { ask, earlyHelp, freeMeasure, openDraft, requestForm, submitDraft } from "./support/demo";
import { expectDrawn } from "./support/drawn";
import { expect, test } from "./support/people";
import type { DemoUser } from "./support/sign-in";

test("the pages of requests read well at every width", async ({ as }) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  await member.goto(requestForm(measure));
  await member.getByText("Ask about other measures").click();
  await expectAccessibleAtEveryWidth(member);
  const reference = await ask(member, measure, "How does this page look at every width?");
  for (const path of [
    `/requests/${reference}/raised`,
    `/requests/${reference}`,
    "/requests?show=all",
    "/requests?show=withdrawn",
    "/requests?show=heard",
    requestForm(measure),
    `/scorecards/${measure.scorecard}/${measure.period}/ask`,
  ]) {
    await member.goto(path);
    await expect(member.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleAtEveryWidth(member);
  }
  const adviser = await as("governance-adviser", `/requests/${reference}`);
  for (const decision of [/Decline/, "Accept"]) {
    await adviser.getByRole("radio", { name: decision }).check();
    await expectAccessibleAtEveryWidth(adviser);
  }
  await adviser.goto(`/requests/${reference}/redact`);
  await expect(adviser.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessibleAtEveryWidth(adviser);
});

/** Of what the demonstration has made, by the list that names it. */
async function first(page: Page, list: string, key: string, state?: string): Promise<string> {
  let found: string | undefined;
  await expect
    .poll(async () => {
      const { items } = await (await page.request.get(`/api/v1/${list}`)).json();
      found = items.find((each: Record<string, string>) => !state || each.state === state)?.[key];
      return found;
    })
    .toBeTruthy();
  return found ?? "";
}

test("the pages that no journey leads through read well at every width", async ({ as }) => {
  test.slow();
  const adviser = await as("governance-adviser");
  const officer = await as("performance-officer");
  const of = (list: string, key = "reference", state?: string) => first(adviser, list, key, state);
  const action = await of("actions");
  const clinic = await of("clinics");
  const inspection = await of("inspections");
  const item = await of("work-items");
  const pages = {
    "performance-officer": [
      "/annual-reports",
      "/indicator-reviews",
      `/indicator-reviews/${await of("indicator-reviews", "reference", "RUNNING")}/change`,
      "/sign-offs",
      "/target-reviews",
      "/figures/hidden",
      `/figures/groups/${await of("comparator-groups", "code")}/change`,
      `/inspections/${inspection}/change`,
      "/scorecards/full-report/2024-25/changes",
    ],
    "governance-adviser": [
      `/actions/${action}/redact`,
      `/clinics/${clinic}/redact`,
      `/inspections/${inspection}/redact`,
      `/queries/${await of("general-queries")}/redact`,
      `/recommendations/${await of("recommendations")}/redact`,
      `/work-items/${item}/change`,
      `/work-items/${item}/redact`,
    ],
  };
  for (const [page, paths] of [
    [officer, pages["performance-officer"]],
    [adviser, pages["governance-adviser"]],
  ] as const) {
    for (const path of paths) {
      await page.goto(path);
      await expectAccessibleAtEveryWidth(page);
    }
  }
});

test("the pages of editions and figures read well at every width", async ({ as }) => {
  const officer = await as("performance-officer");
  const draft = await openDraft(officer);
  const submitted = await openDraft(officer);
  await submitDraft(officer, submitted);
  const pages: [DemoUser, string][] = [
    ["performance-officer", "/editions"],
    ["performance-officer", "/editions/new"],
    ["performance-officer", `/editions/${earlyHelp.scorecard}/${draft}`],
    ["performance-officer", `/editions/${earlyHelp.scorecard}/${draft}/submit`],
    ["performance-officer", `/editions/${earlyHelp.scorecard}/${draft}/publish`],
    ["performance-officer", `/editions/${earlyHelp.scorecard}/2017-03`],
    ["performance-officer", "/figures/import"],
    ["board", "/editions"],
    ["board", `/editions/${earlyHelp.scorecard}/${submitted}/approve`],
    ["board", `/scorecards/${earlyHelp.scorecard}/${submitted}`],
    ["lead-officer", "/editions"],
    ["member", "/figures"],
  ];
  const open = new Map([["performance-officer" as DemoUser, officer]]);
  for (const [user, path] of pages) {
    const page = open.get(user) ?? (await as(user));
    open.set(user, page);
    await page.goto(path);
    await expectDrawn(page);
    // Whatever is folded away is read too.
    for (const summary of await page.locator("main details > summary").filter({ visible: true }).all())
      await summary.click();
    await expectAccessibleAtEveryWidth(page);
  }
});
