import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/people";

const measure = "/scorecards/council-plan/2023-24-Q2/measures/CYP-001";

test("the copied code shows a public chart on another website, and no other page lets itself be framed", async ({
  page,
  baseURL,
}) => {
  await page.goto(measure);
  await page.getByText("Show this chart on another website").click();
  const code = await page.getByLabel("Code to paste into the page").inputValue();
  await page.route("http://another.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!DOCTYPE html><html lang="en"><title>Another</title><h1>Another website</h1>${code}<iframe title="not this" src="${baseURL}${measure}"></iframe>`,
    }),
  );
  await page.goto("http://another.example/");
  const framed = page.frameLocator("iframe").first();
  await expect(framed.getByRole("img", { name: /^Line chart of / })).toBeVisible();
  await framed.getByText(/^All its figures/).click();
  await expect(framed.getByRole("table").getByRole("row").nth(1)).toBeVisible();
  const refused = page.frameLocator("iframe").nth(1);
  await expect(refused.getByRole("heading", { level: 1, name: /referrals/i })).toHaveCount(0);
});

test("the page of the chart alone is accessible, and so is the page that offers it", async ({ page }) => {
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/api/v1/scorecards/council-plan/editions/2023-24-Q2/measures/CYP-001/chart");
    await expectAccessible(page);
  }
  await page.goto(measure);
  await page.getByText("Show this chart on another website").click();
  await expectAccessible(page);
});
