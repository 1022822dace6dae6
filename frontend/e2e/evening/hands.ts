import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";

/** Seconds by the keystroke-level model of Card, Moran and Newell (1980), with an average typist. */
const seconds = { point: 1.1, press: 0.2, key: 0.28, move: 0.4, think: 1.35 };

/** The most that a name or a sentence is typed of before it is taken from elsewhere and pasted. */
const typedAtMost = 200;

interface Step {
  name: string;
  clicks: number;
  keys: number;
  /** What a person's hands and eyes would need for it, without reading and thinking what to choose. */
  byModel: number;
  /** What it took here. */
  here: number;
}

/** What people do on pages, counted: nothing on the way may be done otherwise. */
export class Hands {
  readonly steps: Step[] = [];
  private clicks = 0;
  private keys = 0;
  private acts = 0;

  /** One thing that somebody set out to do. */
  async step(name: string, work: () => Promise<void>) {
    const [clicks, keys, acts, start] = [this.clicks, this.keys, this.acts, Date.now()];
    await test.step(name, work);
    const done = { clicks: this.clicks - clicks, keys: this.keys - keys, acts: this.acts - acts };
    this.steps.push({
      name,
      clicks: done.clicks,
      keys: done.keys,
      byModel:
        done.clicks * (seconds.point + seconds.press) +
        done.keys * seconds.key +
        done.acts * (seconds.think + 2 * seconds.move),
      here: (Date.now() - start) / 1000,
    });
  }

  async click(target: Locator) {
    this.count(1, 0);
    await target.click();
  }

  async tick(target: Locator) {
    this.count(1, 0);
    await target.check();
  }

  async untick(target: Locator) {
    this.count(1, 0);
    await target.uncheck();
  }

  /** Opens the list and takes one of it. */
  async choose(target: Locator, option: string | { label: string }) {
    this.count(2, 0);
    await target.selectOption(option);
  }

  async type(target: Locator, text: string) {
    this.count(1, text.length);
    expect(text.length).toBeLessThan(typedAtMost);
    await target.fill(text);
  }

  /** Types something else in the place of some words. */
  async amend(target: Locator, words: string, instead: string) {
    this.count(1, words.length + instead.length);
    const text = await target.inputValue();
    expect(text).toContain(words);
    await target.fill(text.replace(words, instead));
  }

  /** The button, the file, and Open. */
  async give(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }) {
    this.count(3, 0);
    await target.setInputFiles(file);
  }

  /** A block of cells that was copied in Excel, into the first of those it belongs to. */
  async paste(target: Locator, rows: readonly (readonly string[])[]) {
    this.count(1, 2);
    await target.evaluate(
      (input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      rows.map((cells) => cells.join("\t")).join("\r\n"),
    );
  }

  /** Cells typed into a workbook, each with the key that moves on, where it was opened and saved. */
  inExcel(cells: readonly string[]) {
    this.count(
      4,
      cells.reduce((keys, text) => keys + text.length + 1, 0),
    );
  }

  async back(page: Page) {
    this.count(1, 0);
    await page.goBack();
  }

  /** The link or button, Keycloak's two fields and its button. */
  signedIn(user: string) {
    this.count(4, 2 * user.length + 5);
  }

  /** A picture of the page as it is, where somebody wants to look at them: EVENING_PICTURES names the folder. */
  async show(page: Page, name: string) {
    const folder = process.env.EVENING_PICTURES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  }

  /** All steps and what they come to, as a table. */
  report(): string {
    const sum = (part: "clicks" | "keys" | "byModel" | "here") =>
      this.steps.reduce((total, step) => total + step[part], 0);
    const all = {
      name: "all",
      clicks: sum("clicks"),
      keys: sum("keys"),
      byModel: sum("byModel"),
      here: sum("here"),
    };
    const line = ({ name, clicks, keys, byModel, here }: Step) =>
      `${name.padEnd(62)}${String(clicks).padStart(6)}${String(keys).padStart(6)}${(byModel / 60).toFixed(1).padStart(9)}${here.toFixed(0).padStart(9)}`;
    return [
      `${"step".padEnd(62)}clicks  keys  minutes  seconds`,
      `${"".padEnd(62)}              (model)   (here)`,
      ...this.steps.map(line),
      line(all),
    ].join("\n");
  }

  private count(clicks: number, keys: number) {
    this.clicks += clicks;
    this.keys += keys;
    this.acts++;
  }
}
