import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const weights = [400, 700] as const;

const fileOf = (weight: number) =>
  readFileSync(
    fileURLToPath(import.meta.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`)),
  );

const faces = weights.map(
  (weight) =>
    `@font-face{font-family:Pictures;font-weight:${weight};src:url(/pictures/${weight}.woff2) format("woff2")}`,
);

/** One font on every machine, as wide as Arial: the page would else be set in what happens to be installed. */
export async function useOneFont(page: Page) {
  await page.route("**/assets/*.css", async (route) => {
    const answer = await route.fetch();
    const body = `${await answer.text()}\n${faces.join("\n")}\n*{font-family:Pictures !important}`;
    await route.fulfill({ response: answer, body });
  });
  await page.route("**/pictures/*.woff2", (route) => {
    const weight = weights.find((each) => route.request().url().includes(`${each}`));
    return route.fulfill({ contentType: "font/woff2", body: fileOf(weight ?? 400) });
  });
}
