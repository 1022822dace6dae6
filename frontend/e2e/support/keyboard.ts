import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is where it should be and can be seen there; fails when it never gets there. */
export async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      await expect(page.locator(":focus")).toBeInViewport();
      return;
    }
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

/** The same for what a locator finds. Where the focus is there already nothing is pressed. */
async function reach(page: Page, target: Locator) {
  await target.evaluate((element) => {
    Object.assign(window, { wanted: element });
  });
  const isThere = () =>
    page.evaluate(() => document.activeElement === (window as Window & { wanted?: Element }).wanted);
  for (let presses = 0; presses < 200; presses++) {
    if (await isThere()) {
      await expect(page.locator(":focus")).toBeInViewport();
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not reach ${target}`);
}

/** A person who has no pointer: what they follow, press, type and choose they get to with Tab. */
export const byKeyboard = {
  /** A link or a button. */
  async press(page: Page, target: Locator) {
    await reach(page, target);
    await page.keyboard.press("Enter");
  },

  /** Over what stands there. */
  async type(page: Page, field: Locator, words: string) {
    await reach(page, field);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
    await expect(field).toHaveValue(words);
  },

  /** A box. */
  async tick(page: Page, box: Locator) {
    await reach(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  },

  /** One of a group of radio buttons, of which Tab reaches one and the arrows the others. */
  async choose(page: Page, radio: Locator) {
    const group = await radio.getAttribute("name");
    await tabTo(page, `input[type=radio][name="${group}"]`);
    await page.keyboard.press("Space");
    for (let presses = 0; presses < 20 && !(await radio.isChecked()); presses++) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(radio).toBeChecked();
  },

  /** The option of these words. */
  async pick(page: Page, select: Locator, words: string) {
    const option = select.locator("option", { hasText: words }).first();
    await this.goTo(page, select, (await option.getAttribute("value")) ?? "");
  },

  /** The option of this value, with the arrows. */
  async goTo(page: Page, select: Locator, value: string) {
    await expect(select.locator(`option[value="${value}"]`)).toBeAttached();
    await reach(page, select);
    await page.keyboard.press("Home");
    for (let presses = 0; presses < 100 && (await select.inputValue()) !== value; presses++) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(select).toHaveValue(value);
  },
};
