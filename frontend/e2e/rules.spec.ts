import type { Page } from "@playwright/test";
import { expectAccessible, expectAccessibleAtEveryWidth, widths } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const report = "/scorecards/full-report/2024-25";
const whole = `${report}?view=full`;
const attendance = "/scorecards/attendance-weekly/2025-W45";

/** Opens everything that is folded away, so that it is read too. */
async function unfold(page: Page) {
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
}

test("a heading explains itself to the keyboard, and leads to all the words", async ({ as }) => {
  const member = await as("member", whole);
  const button = member.getByRole("columnheader").getByRole("button", { name: "What Rank means" }).first();
  const meaning = member.getByRole("dialog", { name: "Rank" });
  await expect(button).toBeVisible();

  await tabTo(member, "[role=columnheader] button[popovertarget=meaning-rank]");
  await member.keyboard.press("Enter");
  await expect(meaning).toBeVisible();
  await expect(meaning).toBeFocused();
  await expect(meaning).toBeInViewport();
  await expectAccessible(member);
  await member.keyboard.press("Escape");
  await expect(meaning).toBeHidden();
  await expect(button).toBeFocused();

  await member.keyboard.press("Space");
  await expect(meaning).toBeFocused();
  await member.keyboard.press("Tab");
  await expect(meaning.getByRole("link", { name: "All terms" })).toBeFocused();
  await member.keyboard.press("Enter");
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("What the words mean");
  await expect(member.locator("#rank")).toBeFocused();
  await expect(member.locator("#rank")).toBeInViewport();
  await expectAccessibleAtEveryWidth(member);
});

test("every heading of a scorecard has a meaning that opens, in a table and on cards", async ({ as }) => {
  const member = await as("member", attendance);
  for (const width of widths) {
    await member.setViewportSize({ width, height: 900 });
    const place = width > 1140 ? member.getByRole("columnheader") : member.locator("tbody tr").first();
    const buttons = place.getByRole("button", { name: /^What .* means$/ });
    // A card has no heading over the measure's name.
    await expect(buttons).toHaveCount(width > 1140 ? 11 : 10);
    for (const button of await buttons.all()) {
      await button.click();
      const open = member.locator("[popover]:popover-open");
      await expect(open).toBeInViewport({ ratio: 1 });
      await expect(open).toContainText(/\w+ .*\./);
      await member.mouse.click(2, 2);
      await expect(open).toHaveCount(0);
    }
  }
});

test("a row says in words what it is compared with, and what its rank is", async ({ as }) => {
  const member = await as("member", whole);
  const row = member.getByRole("row").filter({ hasText: "CYP-001" });
  await expect(row).toContainText(/(Better|Worse) than Statistical neighbours, [0-9.]+%/);
  await expect(row).toContainText(/(Better|Worse) than Yorkshire and The Humber, [0-9.]+%/);
  await expect(row).toContainText(/(Better|Worse) than England, [0-9.]+%/);
  await expect(row).toContainText(/[ABCD][0-9]+ of 15[0-9], (best|second best|second worst|worst) quarter/);
  await expect(row).toContainText(/Same period last year\s*[0-9.]+%, 2023-24/);
});

test("the page explains itself on its own first row, and names what is not relied on", async ({ as }) => {
  const member = await as("member", whole);
  const first = (await member.getByRole("rowheader").getByRole("link").first().textContent()) ?? "";
  const panel = member.getByRole("group").filter({ hasText: "How to read this page, using its first row" });
  await panel.locator("summary").click();
  await expect(panel).toContainText(`“${first}” stands first.`);
  await expect(panel.getByText("Compared with", { exact: true })).toBeVisible();

  const section = member.getByRole("heading", { name: "Figures we do not rely on" });
  await expect(section).toBeVisible();
  const finding = member.getByRole("listitem").filter({ hasText: "an average cannot lie outside its parts" });
  await finding.last().getByRole("link").click();
  await expect(member.getByRole("heading", { name: "Figures we do not rely on" })).toBeVisible();
  const table = member.getByRole("table", { name: "Groups, region and England" });
  await expect(table.getByRole("row").filter({ hasText: "England" })).toContainText("Not used");
  await unfold(member);
  await expectAccessibleAtEveryWidth(member);
});

test("a measure stands among its neighbours and among all authorities", async ({ as }) => {
  const member = await as("member", `${report}/measures/CYP-001`);
  await expect(member.getByRole("heading", { name: "Compared with others" })).toBeVisible();
  const table = member.getByRole("table", { name: "Groups, region and England" });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table).toContainText("Average of 10 of 10, 2025-05 edition");
  await expect(
    member.getByRole("img", { name: /^Authorities with a figure, from .* authorities/ }),
  ).toBeVisible();

  const neighbours = member.getByRole("table", { name: /^Statistical neighbours .*, one by one$/ });
  await expect(neighbours.getByRole("row")).toHaveCount(12);
  const figures = await neighbours.locator("td").allTextContents();
  const numbers = figures.map(Number.parseFloat).filter((figure) => !Number.isNaN(figure));
  expect(numbers, "low is good: the smallest first").toEqual([...numbers].sort((a, b) => a - b));
  await expect(neighbours.getByRole("row").filter({ hasText: "(this council)" })).toHaveCount(1);

  await expect(member.getByText(/Rated by version [0-9]+ of the rules/)).toBeVisible();
  await member.getByRole("link", { name: "How these figures are rated" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("How to read the scorecards");
  await expect(member.getByText(/\(used here\)/)).toHaveCount(1);
  await expectAccessibleAtEveryWidth(member);
});

test("a weekly measure says whether its change is real, in words, as a chart and as a table", async ({
  as,
}) => {
  const member = await as("member", attendance);
  const row = member.getByRole("row").filter({ hasText: "ATT-PRI" });
  await expect(row).toContainText(/Chance|Not enough evidence|Real (improvement|concern|change)/);
  await expect(row).toContainText(/Year to date\s*[0-9.]+%/);
  await expect(row).toContainText(/[0-9,]+ of [0-9,]+/);
  await unfold(member);
  await expectAccessibleAtEveryWidth(member);

  await row.getByRole("rowheader").getByRole("link").first().click();
  await expect(member.getByRole("heading", { name: "Real change or chance" })).toBeVisible();
  await expect(member.getByRole("heading", { name: "The year so far" })).toBeVisible();
  const chart = member.getByRole("img", { name: /^Control chart: Overall absence/ });
  await expect(chart).toBeVisible();
  await expect(chart).toHaveAccessibleDescription(/chance/);
  await member.getByText("The control chart as a table").first().click();
  const table = member.getByRole("table", { name: "The control chart as a table" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Period",
    "Figure",
    "Average",
    "Lower limit",
    "Upper limit",
    "What it shows",
  ]);
  const drawn = await chart.locator(".app-control__marker").count();
  await expect(table.getByRole("row")).toHaveCount(drawn + 1);
  await unfold(member);
  await expectAccessibleAtEveryWidth(member);
});
