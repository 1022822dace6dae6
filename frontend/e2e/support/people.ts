import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type DemoUser, signIn } from "./sign-in";

interface People {
  /** Signs a person in in a browser of their own and opens a page. */
  as: (user: DemoUser, to?: string) => Promise<Page>;
}

/** Journeys that several people walk together. Whatever a page throws, or its security policy refuses, fails the test. */
export const test = base.extend<People>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (user, to = "/") => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => expect(error, `thrown in ${user}'s page`).toBeUndefined());
      page.on("console", (message) => expect(message.text()).not.toContain("Content Security Policy"));
      await signIn(page, user, to);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** The header that the service asks of every write that comes with a session cookie. */
export const ownPages = { "X-Requested-With": "Scrutineer" };

export { expect };
