import { expectAccessible, expectAccessibleAtEveryWidth } from "./support/axe";
import { freeMeasure, requestForm } from "./support/demo";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";
import { signOut } from "./support/sign-in";

test("an administrator reads what each role and group means, and where to give and take them", async ({
  as,
}) => {
  const administrator = await as("administrator", "/administration/access");
  await expect(administrator.getByRole("heading", { level: 1 })).toHaveText("Who may do what");
  await expect(administrator.getByText("counts here within 5 minutes")).toBeVisible();
  await expect(administrator.getByRole("link", { name: "Open Keycloak’s console" })).toHaveAttribute(
    "href",
    /\/admin\/scrutineer\/console\//,
  );
  await expect(administrator.getByRole("heading", { name: /performance-officer/ })).toBeVisible();
  await expect(administrator.getByRole("rowheader", { name: /^\/committees\/…/ })).toBeVisible();
  // A stack that has only just started knows nobody until it has asked Keycloak.
  await expect(async () => {
    await administrator.reload();
    await expect(administrator.getByRole("row", { name: /^Improving lives/ })).toContainText("(chair)", {
      timeout: 5_000,
    });
  }).toPass({ timeout: 600_000 });
  await expectAccessibleAtEveryWidth(administrator);
});

const closed = [
  { user: "member", path: "/figures/import" },
  { user: "member", path: "/editions" },
  { user: "member", path: "/editions/new" },
  { user: "member", path: "/figures/settings" },
  { user: "lead-officer", path: "/figures/audit" },
  { user: "member", path: "/administration/access" },
  { user: "board", path: "/editions/new" },
  { user: "board", path: "/figures/import" },
  { user: "board", path: "/figures/grid" },
  { user: "performance-officer", path: "/administration/access" },
  { user: "governance-adviser", path: "/administration/webhooks" },
  { user: "member", path: "/administration/webhooks/new" },
  { user: "administrator", path: "/requests" },
  { user: "administrator", path: "/clinics" },
  { user: "administrator", path: "/actions" },
  { user: "member", path: "/clinics/new" },
  { user: "lead-officer", path: "/clinics/new" },
  { user: "administrator", path: "/panels" },
  { user: "member", path: "/panels/new" },
  { user: "administrator", path: "/committees" },
  { user: "member", path: "/work-items/new" },
  { user: "chair", path: "/committees/improving-lives/meetings/new" },
  { user: "chair", path: "/committees/improving-lives/terms" },
] as const;

for (const { user, path } of closed) {
  test(`${path} is not for ${user}`, async ({ as }) => {
    const page = await as(user, path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "You do not have permission to see this page",
    );
    await expectAccessible(page);
  });
}

test("after signing out nothing can be read or sent any more", async ({ as }) => {
  const member = await as("member", "/requests");
  await signOut(member);
  await expectAccessibleAtEveryWidth(member);
  await member.goto("/requests");
  await expect(member.getByRole("heading", { level: 1 })).not.toHaveText("Deep-dive requests");
  expect((await member.request.get("/api/v1/deep-dive-requests")).status()).toBe(401);
});

test("a write that does not come from our own pages is refused", async ({ as }) => {
  const member = await as("member");
  const { scorecard, period, indicator } = await freeMeasure(member);
  const answer = await member.request.post("/api/v1/deep-dive-requests", {
    headers: { "Idempotency-Key": crypto.randomUUID() },
    data: { scorecard, period, indicators: [indicator], question: "Sent by another site?" },
  });
  expect(answer.status()).toBe(403);
});

test("a measure is found, filtered and flagged with the keyboard alone", async ({ as }) => {
  const member = await as("member");
  const measure = await freeMeasure(member);
  await member.goto(`/scorecards/${measure.scorecard}/${measure.period}`);
  await expect(member.getByRole("status")).toHaveText(/measures\.$/);

  await tabTo(member, "#find");
  await member.keyboard.type(measure.title);
  await expect(member.getByRole("status")).toHaveText(/^\d+ of \d+ measures\.$/);
  await tabTo(member, `a[href$="/measures/${measure.indicator}"]`);
  await member.keyboard.press("Enter");
  await expect(member.getByRole("heading", { level: 1 })).toBeFocused();

  await tabTo(member, `a[href="${requestForm(measure)}"]`);
  await member.keyboard.press("Enter");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Request a deep dive");
  await expect(member.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(member, "form button[type=submit]");
  await member.keyboard.press("Enter");
  await expect(member.locator(".govuk-error-summary")).toBeFocused();
  await tabTo(member, ".govuk-error-summary a");
  await member.keyboard.press("Enter");
  await expect(member.locator("#question")).toBeFocused();
  await member.keyboard.type("Typed with the keyboard alone: why is this so?");
  await tabTo(member, "form button[type=submit]");
  await member.keyboard.press("Enter");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Request sent");
  await expect(member.getByRole("heading", { level: 1 })).toBeFocused();
});
