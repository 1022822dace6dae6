import { fileURLToPath } from "node:url";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import { defineConfig } from "vitest/config";
import { early } from "./early.config.ts";

const service = process.env.SCRUTINEER_SERVICE_URL ?? "http://localhost:8080";

export default defineConfig({
  plugins: [tanstackRouter({ target: "react", codeSplittingOptions: { addHmr: false } }), early()],
  resolve: { alias: { "#": fileURLToPath(new URL("./src", import.meta.url)) } },
  css: {
    preprocessorOptions: { scss: { loadPaths: ["node_modules"], quietDeps: true } },
    // GOV.UK Frontend writes `min-width: 0\0` for an old browser; the minifier would stop there.
    lightningcss: { errorRecovery: true },
  },
  // Small images become data: URLs otherwise, which the content security policy does not allow.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A phone waits for each file by itself: what every page needs comes in one, and what many do in another.
            { name: "libraries", tags: ["$initial"], test: /node_modules/, priority: 3 },
            { name: "every-page", tags: ["$initial"], priority: 2 },
            { name: "many-pages", minShareCount: 10, priority: 1 },
            {
              name: "measures",
              test: /src\/(measure|features\/(requests|editions|scorecards|clinics))\/|VisitorNote/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/api", "/sign-in", "/sign-out"].map((path) => [path, { target: service, changeOrigin: false }]),
    ),
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    // A busy machine is no fault of the page.
    testTimeout: 120_000,
    // A browser's world for each file takes four fifths of the time. Each test tidies up after itself instead.
    isolate: false,
    restoreMocks: true,
    setupFiles: ["src/test-setup.ts"],
  },
});
