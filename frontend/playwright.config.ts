import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

// Chromium is the system's own: Playwright's download is not needed and not always reachable.
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);
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
  expect: { timeout: 120_000 },
  reporter: [["list"]],
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
    launchOptions: { executablePath, args: asRoot ? ["--no-sandbox"] : [] },
  },
});
