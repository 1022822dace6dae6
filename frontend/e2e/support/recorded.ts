import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const file = fileURLToPath(new URL("../pictures/answers.json", import.meta.url));

interface Recorded {
  /** When they were given: the page's clock stands there, for pages say what is soon and what is over. */
  at: string;
  /** The service's answers by what was asked. */
  answers: Record<string, { status: number; body: unknown }>;
}

const questionOf = (method: string, address: string) => {
  const { pathname, search } = new URL(address);
  return `${method} ${pathname}${search}`;
};

/** Keeps whatever the service answers while `visit` goes through the pages. One line an answer, so that a change can be read. */
export async function record(page: Page, visit: () => Promise<void>) {
  const answers = new Map<string, string>();
  await page.route("**/api/v1/**", async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const kept = { status: answer.status(), body: text === "" ? null : JSON.parse(text) };
    answers.set(questionOf(route.request().method(), route.request().url()), JSON.stringify(kept));
    await route.fulfill({ response: answer, body: text });
  });
  await visit();
  await page.unrouteAll({ behavior: "wait" });
  const lines = [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([q, a]) => `${JSON.stringify(q)}:${a}`);
  writeFileSync(file, `{"at":"${new Date().toISOString()}","answers":{\n${lines.join(",\n")}\n}}\n`);
}

/** From here on a page gets the recorded answers and the recorded time, and what it asks besides them is noted in the list that this gives. */
export async function replay(page: Page): Promise<string[]> {
  if (!existsSync(file)) throw new Error("No answers are recorded: make pictures records them");
  const { at, answers }: Recorded = JSON.parse(readFileSync(file, "utf8"));
  const unknown: string[] = [];
  await page.clock.setFixedTime(at);
  await page.route("**/api/v1/**", async (route) => {
    const question = questionOf(route.request().method(), route.request().url());
    const answer = answers[question];
    if (!answer) unknown.push(question);
    await route.fulfill({ status: answer?.status ?? 404, json: answer?.body ?? {} });
  });
  return unknown;
}
