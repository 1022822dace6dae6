import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/people";

const measure = "/scorecards/council-plan/2023-24-Q2/measures/CYP-001";

test("the copied code shows a public chart on another website, and no other page lets itself be framed", async ({
  page,
  baseURL,
  browser,
}) => {
  await page.goto(measure);
  await page.getByText("Show this chart on another website").click();
  const code = await page.getByLabel("Code to paste into the page").inputValue();
  // A server of its own: a browser asks before a page from afar may look at this computer.
  const another = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!DOCTYPE html><html lang="en"><title>Another</title><h1>Another website</h1>${code}<iframe title="not this" src="${baseURL}${measure}"></iframe>`,
    );
  }).listen(0, "127.0.0.1");
  await once(another, "listening");
  // Its browser says aloud what the second frame is refused.
  const visitor = await browser.newPage();
  await visitor.goto(`http://127.0.0.1:${(another.address() as AddressInfo).port}/`);
  const framed = visitor.frameLocator("iframe").first();
  await expect(framed.getByRole("img", { name: /^Line chart of / })).toBeVisible();
  await framed.getByText(/^All its figures/).click();
  await expect(framed.getByRole("table").getByRole("row").nth(1)).toBeVisible();
  await expect.poll(() => visitor.frames().at(2)?.url()).toMatch(/^chrome-error:/);
  await visitor.close();
  another.close();
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
