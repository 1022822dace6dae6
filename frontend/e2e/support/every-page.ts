import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";

/** How a test notes the page that it let axe look at. */
export const lookedAt = "axe looked at";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every address that there is, as its file is named: `/requests/$reference/redact`. */
function addresses(): string[] {
  return readdirSync(folder("../../src/routes"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !/(^|\/)(-|__root)/.test(file))
    .map((file) => `/${file.replace(/\.tsx$/, "").replace(/(^|\/)index$/, "")}`);
}

/** Whether a page lies at an address; where a name and a parameter both fit, the name is meant. */
function shapeOf(address: string) {
  return new RegExp(`^${address.replaceAll(/\$\w+/g, "[^/]+")}/?$`);
}

function addressOf(page: string, all: readonly string[]) {
  const parameters = (address: string) => address.split("$").length;
  return all
    .filter((address) => shapeOf(address).test(page))
    .toSorted((a, b) => parameters(a) - parameters(b))
    .at(0);
}

/** After a run of all browser tests: names the pages that axe never looked at, so that a new page is not forgotten. */
export default class EveryPage implements Reporter {
  private whole = false;
  private readonly pages = new Set<string>();

  onBegin(_config: FullConfig, suite: Suite) {
    const run = new Set(suite.allTests().map(({ location }) => location.file));
    this.whole = readdirSync(folder("..")).filter((file) => file.endsWith(".spec.ts")).length === run.size;
  }

  onTestEnd(test: TestCase, result: TestResult) {
    for (const { type, description } of [...test.annotations, ...result.annotations]) {
      if (type === lookedAt && description) this.pages.add(description);
    }
  }

  onEnd() {
    if (!this.whole) return;
    const all = addresses();
    const seen = new Set([...this.pages].map((page) => addressOf(page, all)));
    const missing = all.filter((address) => !seen.has(address));
    if (missing.length === 0) return;
    process.stdout.write(`No test lets axe look at:\n${missing.map((address) => `  ${address}\n`).join("")}`);
  }
}
