import { gzipSync } from "node:zlib";
import { expectDrawn } from "./support/drawn";
import { expect, test } from "./support/people";

/** What a councillor's tablet may have to fetch of script before the first page, compressed. */
const mostScript = 110_000;

test("the first load is small, is asked for once, and shows that the page is on its way", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const answer = await page.request.get("/how-to-read");
  const html = await answer.text();
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  let bytes = 0;
  for (const path of scripts) bytes += gzipSync(await (await page.request.get(path)).body()).length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(mostScript);

  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route("**/api/v1/service", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/how-to-read", { waitUntil: "commit" });
  await expect(page.getByText("Loading the page.").first()).toBeVisible();
  go();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How to read the scorecards");
  await expect(page.locator("#arriving")).toHaveCount(0);
  for (const once of ["/api/v1/me", "/api/v1/service", ...scripts]) {
    expect(
      asked.filter((path) => path === once),
      once,
    ).toHaveLength(1);
  }
});

test("whoever arrives at a measure asks for its figures with the first script, and for nothing twice", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const measure = "/scorecards/council-plan/2023-24-Q2/measures/CYP-001";
  await page.goto(measure);
  await expectDrawn(page);
  const figures = "/api/v1/scorecards/council-plan/editions/2023-24-Q2/measures/CYP-001";
  const byTheApp = asked.indexOf("/api/v1/scorecards/council-plan/measures/CYP-001/published-history");
  expect(asked.indexOf(figures)).toBeGreaterThan(-1);
  expect(asked.indexOf(figures)).toBeLessThan(byTheApp);
  expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
});
