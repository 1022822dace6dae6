import { defineConfig } from "@playwright/test";
import all from "../../playwright.config";

/** The same browser, against a stack of another council that begins empty. */
export default defineConfig({
  ...all,
  testDir: ".",
  testIgnore: [],
  outputDir: "../../test-results/evening",
});
