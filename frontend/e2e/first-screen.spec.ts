import { expectAccessibleAtEveryWidth } from "./support/axe";
import { expectDrawn } from "./support/drawn";
import { tabTo } from "./support/keyboard";
import { expect, test } from "./support/people";

const report = "/scorecards/full-report/2024-25";

test("home is two screens of a desktop, and begins with how things stand and what moved most", async ({
  as,
}) => {
  const page = await as("member");
  // As published it is about 2,000 and 5,000 px. What other tests followed, asked and were told of adds its lines.
  for (const { width, tallest } of [
    { width: 1280, tallest: 3300 },
    { width: 320, tallest: 8500 },
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    for (const name of [
      "Measures you follow",
      "My deep-dive requests",
      "Open for requests",
      "Next editions",
    ]) {
      await expect(page.getByRole("region", { name })).toBeVisible();
    }
    await expectDrawn(page);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall, `at ${width} px`).toBeLessThanOrEqual(tallest);
  }
  await page.setViewportSize({ width: 1280, height: 1100 });
  for (const name of ["Got worse most", "Improved most"]) {
    const moved = page.getByRole("region", { name });
    await expect(moved.getByRole("listitem")).toHaveCount(5);
    await expect(moved.getByRole("listitem").last()).toBeInViewport();
    await expect(moved.getByRole("listitem").first()).toContainText(/\S+ to \S+/);
    await expect(moved.getByRole("listitem").first()).toContainText(
      /\(number (rose|fell)\), [0-9.]+ times as far as it usually moves/,
    );
  }
  const worse = await page.getByRole("region", { name: "Got worse most" }).boundingBox();
  const better = await page.getByRole("region", { name: "Improved most" }).boundingBox();
  expect(better?.y).toBe(worse?.y);
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("link", { name: /^All that worsened: / }).click();
  await expect(page).toHaveURL(/worry=worsened/);
});

test("the measures of a scorecard begin on its first screen, and no red marks what is not rated", async ({
  as,
}) => {
  const page = await as("member", report);
  await page.setViewportSize({ width: 1280, height: 1200 });
  await expectDrawn(page);
  await expect(page.getByRole("region", { name: "Download" }).getByRole("link")).toHaveCount(6);
  await expect(page.getByRole("rowheader").first()).toBeInViewport();
  const looked = page.getByRole("region", { name: "What to look at first" }).getByRole("listitem");
  await expect(looked).toHaveCount(3);
  const borders = await looked.evaluateAll((items) =>
    items.map((item) => getComputedStyle(item).borderLeftWidth),
  );
  expect(borders).toEqual(["0px", "0px", "0px"]);
  await page.getByText("More filters").click();
  await page.getByLabel(/^Worsened \(/).check();
  await expect(page).toHaveURL(/worry=worsened/);
  await expectAccessibleAtEveryWidth(page);
});

test("the measure to ask about is found by words, by keyboard", async ({ as }) => {
  const page = await as("member", `${report}/ask`);
  const radios = page.getByRole("radio");
  await expect(radios).toHaveCount(84);
  await tabTo(page, "#find-measure");
  await page.keyboard.type("placement stab");
  await expect(page.getByRole("status")).toHaveText("1 of 84 measures.");
  await expect(radios).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(radios.first()).toBeChecked();
  await tabTo(page, "#find-measure");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("attainment");
  await expect(page.getByRole("status")).toHaveText(/measures\. The one you chose is still listed\.$/);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await expectAccessibleAtEveryWidth(page);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request a deep dive");
});
