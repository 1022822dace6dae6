import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectDrawn } from "./support/drawn";
import { useOneFont } from "./support/font";
import { record, replay } from "./support/recorded";
import { signIn } from "./support/sign-in";

const drawAnew = process.env.E2E_PICTURES === "record";

const plan = "/scorecards/council-plan/2023-24-Q2";
const yearly = "/scorecards/full-report/2024-25/measures/CYP-001";
const weekly = "/scorecards/attendance-weekly/2025-W45/measures/ATT-PRI";

const pages = {
  home: "/",
  scorecards: "/scorecards",
  scorecard: plan,
  changes: "/scorecards/full-report/2024-25/changes",
  measure: yearly,
  "request-form": `${plan}/measures/CYP-001/request`,
  requests: "/requests",
  calendar: "/calendar",
  search: "/search?q=EHCP",
  "how-to-read": "/how-to-read",
} as const;

interface Pictured {
  on: string;
  chart: string;
  /** How it is turned when one wants to see that the comparison notices. */
  turned: string;
  /** What has to be opened first. */
  behind?: RegExp;
}

/** Every kind of chart, by where one stands. */
const charts: Record<string, Pictured> = {
  trend: {
    on: yearly,
    chart: ".app-trend:not(.app-control, .app-funnel) .app-trend__chart",
    turned: "scaleY(-1)",
  },
  rank: { on: yearly, chart: ".app-rank__strip", turned: "scaleX(-1)" },
  small: { on: yearly, chart: ".app-small", turned: "scaleY(-1)", behind: /beside each neighbour/ },
  control: { on: weekly, chart: ".app-control .app-trend__chart", turned: "scaleY(-1)" },
  funnel: { on: weekly, chart: ".app-funnel .app-trend__chart", turned: "scaleY(-1)" },
  sparkline: { on: plan, chart: ".app-sparkline", turned: "scaleY(-1)" },
  range: { on: plan, chart: ".app-range", turned: "scaleX(-1)" },
};

async function open(page: Page, address: string) {
  await page.goto(address);
  await expectDrawn(page);
  // To compare waits for what is still to come by itself.
  if (drawAnew) await page.waitForLoadState("networkidle");
}

if (drawAnew) {
  test("the answers of the service are recorded", async ({ page }) => {
    await signIn(page, "member");
    await expectWhole(page);
    await record(page, async () => {
      for (const address of [...Object.values(pages), weekly]) {
        await open(page, address);
        for (const { on, behind } of Object.values(charts)) {
          if (on === address && behind) await page.locator("summary", { hasText: behind }).click();
        }
        await page.waitForLoadState("networkidle");
      }
    });
  });
}

test.describe("as they were", () => {
  let unknown: string[] = [];
  test.beforeEach(async ({ page }) => {
    unknown = await replay(page);
    await useOneFont(page);
  });
  test.afterEach(() => expect(unknown, "asked, but not recorded").toEqual([]));

  test.describe("from afar", () => {
    test.use({ deviceScaleFactor: 0.4 });
    for (const [name, address] of Object.entries(pages)) {
      test(`${name} looks as it did on a phone and on a desktop`, async ({ page }) => {
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 1200 });
          await open(page, address);
          await expect(page).toHaveScreenshot(`${name}-${width}.png`, { scale: "device" });
        }
      });
    }
  });

  test("the charts are drawn as they were, and each turned round is another", async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 1000 });
    let at = "";
    for (const [name, { on, chart, turned, behind }] of Object.entries(charts)) {
      if (on !== at) await open(page, on);
      at = on;
      if (behind) await page.locator("summary", { hasText: behind }).click();
      await expectDrawnAsItWas(page.locator(chart).first(), name, turned);
    }
  });
});

/** That a fresh stack has loaded its examples and made its files, which takes it a minute. */
async function expectWhole(page: Page) {
  const items = async (path: string): Promise<Record<string, unknown>[]> =>
    (await (await page.request.get(`/api/v1/${path}`)).json()).items;
  await expect.poll(async () => (await items("deep-dive-requests?mine=true")).length).toBeGreaterThan(0);
  for (const edition of ["council-plan/editions/2023-24-Q2", "full-report/editions/2024-25"]) {
    await expect
      .poll(async () => (await items(`scorecards/${edition}/files`)).every(({ state }) => state === "READY"))
      .toBe(true);
  }
}

async function expectDrawnAsItWas(chart: Locator, name: string, turned: string) {
  const file = `chart-${name}.png`;
  await expect(chart).toHaveScreenshot(file);
  await chart.evaluate((svg: SVGElement, transform) => {
    svg.style.transform = transform;
  }, turned);
  await expect(chart).not.toHaveScreenshot(file);
}
