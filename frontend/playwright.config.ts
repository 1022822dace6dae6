import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

// Chromium is the system's own: Playwright's download is not needed and not always reachable.
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);
// Pictures come out alike on every machine: letters without its hints and its screen's colours.
const drawnAlike = ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"];
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  // It wants a stack of its own: `make evening`.
  testIgnore: "**/evening/**",
  outputDir: "test-results",
  // Journeys change the same stack's data, so they run one after the other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Nothing passes or fails by how fast the machine is: these only end what would never come.
  timeout: 900_000,
  expect: {
    timeout: 120_000,
    // A hundredth of the pixels may differ: chart lines turned round are more than that, another processor's rounding is less.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01 },
  },
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  reporter: [["list"], ["./e2e/support/every-page.ts"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:8080",
    actionTimeout: 120_000,
    // A journey is walked on a phone or a tablet too: E2E_WIDTH=320.
    ...(process.env.E2E_WIDTH ? { viewport: { width: Number(process.env.E2E_WIDTH), height: 900 } } : {}),
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A trace doubles the time of a long page: E2E_TRACE=1 records one when a failure needs it.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [...drawnAlike, ...(asRoot ? ["--no-sandbox"] : [])],
      env: {
        ...process.env,
        FONTCONFIG_FILE: fileURLToPath(new URL("e2e/pictures/fonts.conf", import.meta.url)),
      },
    },
  },
});
