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
