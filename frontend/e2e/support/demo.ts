import { expect, type Page } from "@playwright/test";
import { expectAccessibleAtEveryWidth } from "./axe";
import { byKeyboard } from "./keyboard";
import { ownPages } from "./people";

export const council = "E08000018";
export const earlyHelp = {
  scorecard: "early-help-monthly",
  title: "Early Help: contacts each month",
  indicator: "EH-1.1",
};

interface Listed<T> {
  items: T[];
}

async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return answer.json();
}

/** The first month after every Early Help edition there is, so that a journey can be walked again and again on the same data. */
export async function nextMonth(page: Page): Promise<{ period: string; label: string }> {
  const { items } = await read<Listed<{ period: string }>>(
    page,
    `/editions?scorecard=${earlyHelp.scorecard}&limit=200`,
  );
  const latest =
    items
      .map(({ period }) => period)
      .sort()
      .at(-1) ?? "2016-12";
  const [year = 0, month = 0] = latest.split("-").map(Number);
  const first = new Date(Date.UTC(year, month, 1));
  return {
    period: first.toISOString().slice(0, 7),
    label: first.toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
  };
}

/** A figure that differs from what an earlier run may have left for the month. */
export async function anotherFigure(page: Page, period: string): Promise<number> {
  const answer = await page.request.get(`/api/v1/period-values/${earlyHelp.indicator}/${council}/${period}`);
  return answer.ok() ? (await answer.json()).value + 7 : 401;
}

export function csvOf(period: string, value: string | number, reason = "") {
  return {
    name: `early-help-${period}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(
      `indicator,area,period,value,source,reason\n${earlyHelp.indicator},${council},${period},${value},Browser test,${reason}\n`,
    ),
  };
}

/** Opens a draft for a month of its own, as the performance officer whose page it is. */
export async function openDraft(page: Page): Promise<string> {
  const { period } = await nextMonth(page);
  const answer = await page.request.put(`/api/v1/scorecards/${earlyHelp.scorecard}/editions/${period}`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data: { overview: "Contacts in the month." },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return period;
}

export async function submitDraft(page: Page, period: string) {
  const address = `/api/v1/scorecards/${earlyHelp.scorecard}/editions/${period}`;
  const etag = (await page.request.get(address)).headers().etag ?? "";
  const answer = await page.request.post(`${address}/submission`, {
    headers: { ...ownPages, "If-Match": etag },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

export interface MeasurePlace {
  scorecard: string;
  period: string;
  indicator: string;
  title: string;
}

interface EditionDocument {
  themes: { measures: { indicator: string; title: string }[] }[];
}

interface DeepDive {
  measures: { code: string }[];
}

/** A measure of the full report that nobody's open request is about, on whichever scorecard it was made: a new one would join it. */
export async function freeMeasure(page: Page): Promise<MeasurePlace> {
  const [scorecard, period] = ["full-report", "2024-25"];
  const document = await read<EditionDocument>(page, `/scorecards/${scorecard}/editions/${period}/document`);
  const asked = await read<Listed<DeepDive>>(page, "/deep-dive-requests?limit=200");
  const taken = new Set(asked.items.flatMap(({ measures }) => measures.map(({ code }) => code)));
  const free = document.themes
    .flatMap(({ measures }) => measures)
    .find(({ indicator }) => !taken.has(indicator));
  if (!free) throw new Error("Every measure was asked about");
  return { scorecard, period, ...free };
}

/** Asks for a deep dive as the member whose page it is, and gives the reference. */
export async function ask(page: Page, { scorecard, period, indicator }: MeasurePlace, question: string) {
  const answer = await page.request.post("/api/v1/deep-dive-requests", {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { scorecard, period, indicators: [indicator], question },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).reference as string;
}

/** Asks for a deep dive from the measure's page, as a member without a pointer, and gives the reference. */
export async function askByKeyboard(page: Page, measure: Omit<MeasurePlace, "title">, question: string) {
  const { scorecard, period, indicator } = measure;
  await page.goto(`/scorecards/${scorecard}/${period}/measures/${indicator}`);
  await byKeyboard.press(page, page.getByRole("link", { name: "Request a deep dive", exact: true }));
  await byKeyboard.type(page, page.getByLabel("What do you want to know?"), question);
  await expectAccessibleAtEveryWidth(page);
  await byKeyboard.press(page, page.getByRole("button", { name: "Send request" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Request sent");
  return (
    (await page
      .getByText(/^DD-\d+$/)
      .first()
      .textContent()) ?? ""
  );
}

/** Accepts a request to be answered in one of the ways there are, as a governance adviser without a pointer. */
export async function acceptByKeyboard(page: Page, reference: string, how: string) {
  await page.goto(`/requests/${reference}`);
  await byKeyboard.choose(page, page.getByRole("radio", { name: "Accept" }));
  await byKeyboard.choose(page, page.getByRole("radio", { name: how }));
  await expectAccessibleAtEveryWidth(page);
  await byKeyboard.press(page, page.getByRole("button", { name: "Record decision" }));
  await expect(page.getByRole("alert")).toContainText(`You have accepted request ${reference}`);
}

export function requestForm({ scorecard, period, indicator }: MeasurePlace) {
  return `/scorecards/${scorecard}/${period}/measures/${indicator}/request`;
}
