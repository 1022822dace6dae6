import { pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { ask, freeMeasure, type MeasurePlace } from "./support/demo";
import { expectDrawn } from "./support/drawn";
import { useOneFont } from "./support/font";
import { expect, ownPages, test } from "./support/people";

const screens = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** Somebody at a page of theirs, who counts how often they have to press. Typing and Enter are no presses. */
class Hand {
  readonly page: Page;
  private presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async home() {
    this.presses = 0;
    await this.page.goto("/");
    await expectDrawn(this.page);
  }

  async press(target: Locator) {
    this.presses += 1;
    await target.click();
  }

  async search(words: string) {
    const box = this.page.getByRole("searchbox", { name: /Search measures/ });
    await box.fill(words);
    await box.press("Enter");
    await expect(this.page.getByRole("status")).toContainText(`found for “${words}”`);
  }

  /** The measure by its own page, from wherever one is. */
  async find({ title, indicator }: MeasurePlace) {
    await this.search(indicator);
    await this.press(this.page.getByRole("main").getByRole("link", { name: title, exact: true }).first());
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  /** The full report of a year, from wherever one is. */
  async openReport() {
    await this.search("full report");
    const main = this.page.getByRole("main");
    await this.press(main.getByRole("link", { name: /full report$/ }).first());
    await this.press(main.getByRole("link", { name: /2024-25/ }).first());
    await expect(this.page.getByRole("region", { name: "Download" })).toBeVisible();
  }

  pressed(times: number) {
    expect(this.presses, "presses").toBe(times);
  }
}

/** The answer of governance to what a member asked. */
async function answer(adviser: Page, reference: string, words: string) {
  const address = `/api/v1/deep-dive-requests/${reference}`;
  for (const [step, data] of [
    ["acceptance", { answerKind: "WRITTEN_ANSWER" }],
    ["answer", { answer: words }],
  ] as const) {
    const etag = (await adviser.request.get(address)).headers().etag ?? "";
    const done = await adviser.request.post(`${address}/${step}`, {
      headers: { ...ownPages, "If-Match": etag },
      data,
    });
    expect(done.status(), await done.text()).toBe(200);
  }
}

const wanted = [
  ["repeat referrals", /re-referrals/],
  ["children in care", /looked after/i],
  ["missing", /missing/],
  ["EHCP", /EHC|Education, Health and Care/],
  ["LAC", /looked after/i],
] as const;

for (const screen of screens) {
  test.describe(`on a screen ${screen.width} px wide`, () => {
    test("what got worse and is worst stands on home, and a red measure is understood with one press", async ({
      as,
    }) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      // What fits on a screen depends on how wide letters are.
      await useOneFont(page);
      await hand.home();
      await expect(
        page.getByText(/measures got worse and (is|are) in England’s worst quarter/),
      ).toBeInViewport();
      await expect(page.getByRole("region", { name: "Got worse most" }).getByRole("listitem")).toHaveCount(5);
      hand.pressed(0);

      const red = page
        .getByRole("main")
        .getByRole("listitem")
        .filter({ has: page.locator(".app-rating--red") });
      await hand.press(red.getByRole("link").first());
      const short = page.getByRole("region", { name: "In short" });
      await expect(short.getByText("Is it good or bad?")).toBeInViewport();
      await expect(short.getByRole("term")).toHaveCount(5);
      // A phone has room for the first of the five lines beside the measure's name; the rest is the next screen.
      const last = short.getByText("What is being done?");
      const { y = Number.POSITIVE_INFINITY } = (await last.boundingBox()) ?? {};
      expect(y).toBeLessThan(screen.width < 768 ? 2 * screen.height : screen.height);
      hand.pressed(1);
    });

    test("everyday words lead to the right measure with one press", async ({ as }) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      for (const [words, first] of wanted) {
        await hand.home();
        await hand.search(words);
        const found = page.getByRole("main").getByRole("listitem").getByRole("link").first();
        await expect(found).toHaveText(first);
        await hand.press(found);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
        hand.pressed(1);
      }
    });

    test("two editions are compared with two presses", async ({ as }) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      await hand.home();
      await hand.press(page.getByRole("link", { name: /^All changes: / }));
      await expect(page.getByRole("table").first()).toBeVisible();
      const select = page.getByLabel("Compare with");
      const others = await select.locator("option").count();
      expect(others).toBeGreaterThan(0);
      await hand.press(select);
      await select.selectOption({ index: others - 1 });
      await expect(page.getByRole("status")).toContainText(/\S/);
      hand.pressed(2);
    });

    test("a measure is flagged with three presses, followed with two, and a request supported with two", async ({
      as,
    }) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      const measure = await freeMeasure(page);
      await hand.home();
      await hand.find(measure);
      await hand.press(page.getByRole("link", { name: "Request a deep dive" }));
      await page.getByLabel("What do you want to know?").fill("Why does this not get better?");
      await hand.press(page.getByRole("button", { name: "Send request" }));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request sent");
      hand.pressed(3);

      await hand.home();
      await hand.find(measure);
      await hand.press(page.getByRole("button", { name: "Follow this measure" }));
      await expect(page.getByText("You follow this measure.")).toBeVisible();
      hand.pressed(2);
      await page.getByRole("button", { name: "Stop following" }).click();
      await expect(page.getByText("You no longer follow this measure.")).toBeVisible();

      const second = await as("member2");
      const reference = await ask(
        second,
        await freeMeasure(second),
        "Who else asks what timetables do to this?",
      );
      await hand.home();
      await hand.search("timetables");
      await hand.press(page.getByRole("link", { name: new RegExp(`^${reference}`) }));
      await hand.press(page.getByRole("button", { name: "Support this request" }));
      await expect(page.getByRole("alert")).toContainText(`You now support request ${reference}`);
      hand.pressed(2);
    });

    test("the answer is read with one press", async ({ as }) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      const reference = await ask(page, await freeMeasure(page), "What is behind this figure?");
      await answer(await as("governance-adviser"), reference, "Two schools closed in the spring.");
      await hand.home();
      const mine = page.getByRole("region", { name: "My deep-dive requests" });
      await hand.press(mine.getByRole("listitem").filter({ hasText: "Answered" }).getByRole("link").first());
      await expect(page.getByText("Two schools closed in the spring.")).toBeVisible();
      hand.pressed(1);
    });

    test("the pack is downloaded from the top with three presses, and the edition read without a network", async ({
      as,
      browser,
    }, info) => {
      const hand = new Hand(await as("member"));
      const { page } = hand;
      await page.setViewportSize(screen);
      const files = page.getByRole("region", { name: "Download" });
      for (const [name, ending] of [
        [/PDF|pack/i, /\.pdf$/],
        [/^Page to read offline/, /\.html$/],
      ] as const) {
        await hand.home();
        await hand.openReport();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          hand.press(files.getByRole("link", { name }).first()),
        ]);
        expect(download.suggestedFilename()).toMatch(ending);
        await download.saveAs(info.outputPath(download.suggestedFilename()));
        hand.pressed(3);
      }
      const alone = await browser.newContext({ offline: true, viewport: screen });
      const pack = await alone.newPage();
      await pack.goto(pathToFileURL(info.outputPath("full-report-2024-25.html")).href);
      await expect(pack.locator("tr[data-of]:visible")).toHaveCount(84);
      await alone.close();
    });
  });
}
