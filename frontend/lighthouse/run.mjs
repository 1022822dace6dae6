// Measures the pages that a member reads most on a stack that is running: make lighthouse starts one and throws it away.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { least, measurePages } from "./pages.mjs";
import { mostMilliseconds, scorecardTimes } from "./scorecard-times.mjs";
import { mostScript, scriptOfFirstLoad } from "./script-size.mjs";

const base = process.env.E2E_BASE_URL;
if (!base) throw new Error("E2E_BASE_URL names no stack");
const runs = Number(process.env.LIGHTHOUSE_RUNS ?? 3);
const scorecard = "/scorecards/full-report/2024-25";
const measures = 84;

/** A browser in which a member has signed in by the form, and which Lighthouse may look at too. */
async function signedIn(port, folder) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
  const page = await context.newPage();
  await page.goto(new URL("/sign-in?to=/", base).href);
  await page.locator("input[name=username]").fill("member");
  await page.locator("input[name=password]").fill("demo-member");
  await page.locator("[type=submit]").click();
  await page.getByRole("link", { name: "Sign out" }).waitFor();
  return { context, page };
}

/** The page of a deep-dive request; on a fresh stack nobody has made one yet. */
async function aRequest(page) {
  const answer = await page.request.post(new URL("/api/v1/deep-dive-requests", base).href, {
    headers: { "X-Requested-With": "Scrutineer", "Idempotency-Key": crypto.randomUUID() },
    data: {
      scorecard: "full-report",
      period: "2024-25",
      indicators: ["CYP-001"],
      question: "Why do so many families come back within a year?",
    },
  });
  const { reference } = await answer.json();
  if (!reference) throw new Error(`No request could be made: ${answer.status()}`);
  return `/requests/${reference}`;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const folder = await mkdtemp(join(tmpdir(), "scrutineer-lighthouse-"));
const port = await freePort();
const { context, page } = await signedIn(port, folder);
try {
  const paths = {
    home: "/",
    scorecard,
    measure: `${scorecard}/measures/CYP-001`,
    request: await aRequest(page),
  };
  const addresses = Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, new URL(path, base).href]),
  );
  const { rows, wanting } = await measurePages(addresses, { port, runs });
  console.table(Object.fromEntries(rows.map(({ page: name, on, ...row }) => [`${name}, ${on}`, row])));

  const script = await scriptOfFirstLoad(base);
  console.log(
    `Script of the first load: ${script.bytes} bytes in ${script.files} files, compressed; at most ${mostScript}.`,
  );
  if (script.bytes > mostScript) wanting.push(`The first load takes ${script.bytes} bytes of script.`);

  const times = await scorecardTimes(page, new URL(scorecard, base).href, measures);
  console.log(
    `${measures} measures are shown in ${times.shown} ms (at most ${mostMilliseconds.shown}), filtered in ${times.filtered} ms (at most ${mostMilliseconds.filtered}).`,
  );
  for (const what of ["shown", "filtered"]) {
    if (times[what] > mostMilliseconds[what]) wanting.push(`The scorecard is ${what} in ${times[what]} ms.`);
  }

  const asked = Object.entries(least).map(([category, score]) => `${category} ${score}`);
  console.log(wanting.length === 0 ? `All reach ${asked.join(", ")}.` : wanting.join("\n"));
  process.exitCode = wanting.length === 0 ? 0 : 1;
} finally {
  await context.close();
  await rm(folder, { recursive: true, force: true });
}
