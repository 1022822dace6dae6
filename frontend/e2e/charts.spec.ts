import { readFile } from "node:fs/promises";
import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expectDrawn } from "./support/drawn";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const measures = "/scorecards/full-report/2024-25/measures";

test("a chart is read period by period, by arrow keys and by pointer", async ({ as }) => {
  const page = await as("member", `${measures}/CYP-001`);
  await expectDrawn(page);
  const slider = page.getByRole("slider", { name: "Read the chart period by period" });
  await expect(slider).toHaveAttribute("aria-valuetext", /^2024-25: Rotherham [0-9.]+%; .*England [0-9.]+%/);
  await tabTo(page, ".app-readout__slider");
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", /^2023-24: Rotherham [0-9.]+%/);
  await expect(page.locator(".app-readout__words")).toHaveText(/^2023-24: Rotherham [0-9.]+%/);
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^2015-16: /);
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("img", { name: /^Line chart: / }).scrollIntoViewIfNeeded();
  const box = await page.getByRole("img", { name: /^Line chart: / }).boundingBox();
  const points = page.locator(".app-trend__marker--1");
  const last = await points.last().boundingBox();
  await page.mouse.move((last?.x ?? 0) + 5, (box?.y ?? 0) + 100);
  await expect(slider).toHaveAttribute("aria-valuetext", /^2024-25: /);
});

test("a chart is taken away as SVG, PNG and CSV", async ({ as }) => {
  const page = await as("member", `${measures}/CYP-001`);
  await expectDrawn(page);
  for (const [name, start] of [
    [/^SVG/, "<svg"],
    [/^PNG/, "\u0089PNG"],
    [/^CSV/, "Period code,Period,Rotherham,"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^CYP-001-trend\.(svg|png|csv)$/);
    const file = await readFile(await download.path());
    expect(file.toString("latin1").startsWith(start), `${name}`).toBe(true);
    expect(file.length).toBeGreaterThan(200);
  }
});

test("neighbours are circles one by one, and a count stands beside no total of England", async ({ as }) => {
  const page = await as("member", `${measures}/CYP-001`);
  await expect(page.locator(".app-rank__other").first()).toBeVisible();
  const circles = await page.locator(".app-rank__other").count();
  await expect(page.getByText(new RegExp(`^Small circles: .*, ${circles} with a figure\\.`))).toBeVisible();
  const answer = await page.request.get("/api/v1/scorecards/full-report/editions/2024-25/document");
  const { themes } = (await answer.json()) as {
    themes: { measures: { indicator: string; unit: string; comparisons: { kind: string }[] }[] }[];
  };
  const count = themes
    .flatMap((theme) => theme.measures)
    .find(({ unit, comparisons }) => unit === "COUNT" && comparisons.some(({ kind }) => kind === "COUNTRY"));
  expect(count).toBeDefined();
  await page.goto(`${measures}/${count?.indicator}`);
  await expectDrawn(page);
  await expect(page.locator(".app-trend__line--1").first()).toBeVisible();
  const slider = page.getByRole("slider", { name: "Read the chart period by period" }).first();
  await expect(slider).not.toHaveAttribute("aria-valuetext", /England/);
  await expect(
    page.getByText(/in the table\. Beside so large a number the line of Rotherham would lie flat\./),
  ).toBeVisible();
});

test("a funnel plot stands where both numbers are known, and its words and its table say the same", async ({
  as,
}) => {
  const page = await as("member", "/scorecards/attendance-weekly/2025-W45/measures/ATT-PRI");
  const plot = page.getByRole("img", { name: /^Funnel plot: / });
  await expect(plot).toBeVisible();
  await expect(plot).toHaveAccessibleDescription(
    /^Rotherham: [0-9.]+%, [0-9,]+ of [0-9,]+\. All [0-9]+ authorities of which both numbers are known: /,
  );
  await expect(page.locator(".app-funnel__point--own")).toHaveCount(1);
  await page.locator("summary", { hasText: "The funnel plot as a table" }).click();
  const rows = page.getByRole("table", { name: "The funnel plot as a table" }).getByRole("row");
  await expect(rows).toHaveCount((await page.locator(".app-funnel__point").count()) + 1);
  await expectAccessibleAtEveryWidth(page);
});

test("each neighbour is drawn beside the council once that is asked for, and not before", async ({ as }) => {
  const page = await as("member", "/");
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/v1/period-values") asked.push(searchParams.get("area") ?? "");
  });
  await page.goto(`${measures}/CYP-001`);
  await expectDrawn(page);
  const summary = page.getByText(/^Rotherham beside each neighbour: [0-9]+ small charts$/);
  const neighbours = Number((await summary.textContent())?.match(/[0-9]+/)?.[0]);
  expect(asked.filter((area) => area !== "")).toEqual([]);
  await summary.click();
  await expect(page.getByRole("table", { name: "The small charts as a table" })).toBeVisible();
  expect(asked.filter((area) => area !== "")).toHaveLength(neighbours);
  await expect(page.locator(".app-small")).toHaveCount(neighbours);
  await expectAccessibleAtEveryWidth(page);
});
