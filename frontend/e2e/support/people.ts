import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type DemoUser, signIn } from "./sign-in";

interface People {
  /** Opens a page in a person's own browser, signed in. */
  as: (user: DemoUser, to?: string) => Promise<Page>;
}

interface Browsers {
  /** Each person's browser. It stays signed in from test to test, as theirs does from day to day. */
  browsers: Map<DemoUser, BrowserContext>;
}

/** Journeys that several people walk together. Whatever a page throws, or its security policy refuses, fails the test. */
export const test = base.extend<People, Browsers>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const browsers = new Map<DemoUser, BrowserContext>();
      await use(browsers);
      for (const context of browsers.values()) await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ page }, use) => {
    watch(page);
    await use(page);
  },
  as: async ({ browser, browsers }, use) => {
    const pages: Page[] = [];
    await use(async (user, to = "/") => {
      const context = browsers.get(user) ?? (await browser.newContext());
      browsers.set(user, context);
      const page = await context.newPage();
      pages.push(page);
      watch(page);
      await signIn(page, user, to);
      return page;
    });
    for (const page of pages) await page.close();
  },
});

// The security policy allows no inline script or style; a page that needs one would be broken without it.
function watch(page: Page) {
  page.on("pageerror", (error) => expect(error, `thrown on ${page.url()}`).toBeUndefined());
  page.on("console", (message) => expect(message.text()).not.toContain("Content Security Policy"));
}

/** The header that the service asks of every write that comes with a session cookie. */
export const ownPages = { "X-Requested-With": "Scrutineer" };

export { expect };
