import { expectAccessibleAtEveryWidth } from "./support/axe";
import { tabTo } from "./support/keyboard";
import { expect, ownPages, test } from "./support/people";

test("a scorecard is made, its measures are chosen, grouped and ordered, and the next version has a reason", async ({
  as,
}) => {
  test.slow();
  const name = Date.now().toString(36);
  const title = `Set of ${name}`;
  const code = `set-${name}`;
  const page = await as("performance-officer", "/scorecards");
  const heading = page.getByRole("heading", { level: 1 });
  const alert = page.getByRole("alert");
  const first = `First of ${name}`;
  const second = `Second of ${name}`;
  for (const [indicator, words] of [
    [`SET-${name}.1`, first],
    [`SET-${name}.2`, second],
  ] as const) {
    const made = await page.request.put(`/api/v1/indicators/${indicator}`, {
      headers: { ...ownPages, "If-None-Match": "*" },
      data: {
        title: words,
        definition: "What is counted.",
        unit: "COUNT",
        decimals: 0,
        polarity: "NONE",
        frequency: "MONTHLY",
        yearType: "FINANCIAL",
        aggregation: "SUM",
        theme: "Early Help",
      },
    });
    expect(made.status()).toBe(201);
  }

  await test.step("it is made, and what is missing is named", async () => {
    await page.getByRole("link", { name: "Make a scorecard" }).click();
    await expect(heading).toHaveText("Make a scorecard");
    await page.getByRole("button", { name: "Make the scorecard" }).click();
    await alert.getByRole("link", { name: "Select how often there is an edition" }).click();
    await expect(page.getByLabel("Weekly")).toBeFocused();
    await expectAccessibleAtEveryWidth(page);
    await page.getByLabel("Code").fill(code);
    await page.getByLabel("Monthly").check();
    await page.getByLabel("Financial year, April to March").check();
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("What it is for").fill("To try how a scorecard is made.");
    await page.getByRole("button", { name: "Make the scorecard" }).click();
    await expect(heading).toHaveText("Scorecard made");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("link", { name: "Choose its measures" }).click();
    await expect(heading).toHaveText("Choose its measures");
    await expectAccessibleAtEveryWidth(page);
  });

  await test.step("measures are added and ordered by the keyboard", async () => {
    const measure = page.getByRole("combobox", { name: "Measure", exact: true });
    for (const indicator of [`SET-${name}.1`, `SET-${name}.2`]) {
      await measure.selectOption(indicator);
      await page.getByRole("button", { name: "Add the measure" }).click();
    }
    await measure.selectOption("CYP-001");
    await page.getByLabel("Heading (optional)").fill("Social care");
    await page.getByRole("button", { name: "Add the measure" }).click();
    const group = page.getByRole("group", { name: "Heading Early Help" });
    const order = group.getByRole("listitem").locator("strong");
    await expect(order).toHaveText([first, second]);
    await page.getByLabel("Heading 1").focus();
    await tabTo(page, `[id="up-SET-${name}.2"]`);
    await page.keyboard.press("Enter");
    await expect(order).toHaveText([second, first]);
    await expect(page.locator(`[id="up-SET-${name}.2"]`)).toBeFocused();
    await expect(page.getByText(`${second} moved to 1 of 2 in Early Help`)).toBeAttached();
    await page.getByRole("button", { name: /^Move heading down\s*: Early Help$/ }).click();
    await expect(page.getByLabel("Heading 1")).toHaveValue("Social care");
    await expectAccessibleAtEveryWidth(page);
    await page.getByRole("button", { name: "Save as the next version" }).click();
    await alert.getByRole("link", { name: "Enter why these are its measures" }).click();
    await page.getByLabel("Why these measures").fill("The first three that members asked for.");
    await page.getByRole("button", { name: "Save as the next version" }).click();
    await expect(alert).toContainText("The scorecard has its new measures");
  });

  await test.step("who comes second reads the other's version before making the next", async () => {
    const other = await as("performance-officer", `/scorecards/${code}/measures`);
    await other.getByRole("button", { name: new RegExp(`^Remove\\s*: ${first}$`) }).click();
    await other.getByLabel("Why these measures").fill("One is enough.");
    await other.getByRole("button", { name: "Save as the next version" }).click();
    await expect(other.getByRole("alert")).toContainText("The scorecard has its new measures");
    await page.getByRole("button", { name: new RegExp(`^Remove\\s*: ${second}$`) }).click();
    await page.getByLabel("Why these measures").fill("Another is enough.");
    await page.getByRole("button", { name: "Save as the next version" }).click();
    await expect(alert).toContainText("Another version of the scorecard's measures was made meanwhile");
    await expectAccessibleAtEveryWidth(page);
    await page.goto(`/scorecards/${code}`, { waitUntil: "commit" });
  });

  await test.step("the scorecard says how its measures came about, and the measure where it stands", async () => {
    await expect(heading).toHaveText(title);
    await expect(page.getByText("The first three that members asked for.")).toBeVisible();
    await expect(page.getByText("One is enough.")).toBeVisible();
    await page.goto(`/measures/SET-${name}.2`);
    await expect(page.getByRole("link", { name: title })).toBeVisible();
  });
});
