import { type APIResponse, expect, type Page } from "@playwright/test";
import { council } from "./demo";
import { ownPages } from "./people";

/** A monthly scorecard of one measure that no other test reads or writes. */
export interface OwnScorecard {
  scorecard: string;
  title: string;
  indicator: string;
  measure: string;
  period: string;
}

/** Makes it, with a figure and a draft of an edition, as the performance officer whose page it is. */
export async function makeOwnScorecard(officer: Page, period = "2017-02"): Promise<OwnScorecard> {
  const name = Date.now().toString(36);
  const made: OwnScorecard = {
    scorecard: `life-${name}`,
    title: `Life of an edition ${name}`,
    indicator: `LIFE-${name}`,
    measure: `Visits counted for ${name}`,
    period,
  };
  const { scorecard, title, indicator, measure } = made;
  const create = (path: string, data: object) =>
    officer.request.put(`/api/v1${path}`, { headers: { ...ownPages, "If-None-Match": "*" }, data });
  await created(
    create(`/indicators/${indicator}`, {
      title: measure,
      definition: "Visits in the month.",
      unit: "COUNT",
      decimals: 0,
      polarity: "NONE",
      frequency: "MONTHLY",
      yearType: "FINANCIAL",
      aggregation: "SUM",
      theme: "Early Help",
    }),
  );
  await created(create(`/period-values/${indicator}/${council}/${period}`, { value: 410 }));
  await created(
    create(`/scorecards/${scorecard}`, {
      title,
      purpose: "Visits each month.",
      audience: { kind: "ALL_MEMBERS", committees: [] },
      frequency: "MONTHLY",
      yearType: "FINANCIAL",
      timetable: { opensByItself: false, figuresDueDays: 5, commentaryDueDays: 9, commentaryRequired: false },
    }),
  );
  await created(
    officer.request.post(`/api/v1/scorecards/${scorecard}/sets`, {
      headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
      data: { reason: "The first set", items: [{ indicator, theme: "Early Help" }] },
    }),
  );
  await created(create(`/scorecards/${scorecard}/editions/${period}`, { overview: "Visits in the month." }));
  return made;
}

/** Records another figure for the month. */
export async function revise(officer: Page, { indicator, period }: OwnScorecard, value: number) {
  const address = `/api/v1/period-values/${indicator}/${council}/${period}`;
  const etag = (await officer.request.get(address)).headers().etag ?? "";
  const answer = await officer.request.put(address, {
    headers: { ...ownPages, "If-Match": etag },
    data: { value, reason: "Counted again" },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function created(waiting: Promise<APIResponse>) {
  const answer = await waiting;
  expect(answer.status(), await answer.text()).toBe(201);
}

/** Takes its draft through the board and publishes it. */
export async function publish(officer: Page, board: Page, own: OwnScorecard, revision = 1) {
  const edition = `/api/v1/scorecards/${own.scorecard}/editions/${own.period}`;
  const steps: [Page, string][] = [
    [officer, "submission"],
    [board, "approval"],
    [officer, "publication"],
  ];
  for (const [page, step] of steps) {
    const etag = (await page.request.get(`${edition}?revision=${revision}`)).headers().etag ?? "";
    const answer = await page.request.post(`${edition}/${step}?revision=${revision}`, {
      headers: { ...ownPages, "If-Match": etag },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }
}

/** Publishes a correction with another figure. */
export async function correct(officer: Page, board: Page, own: OwnScorecard, value: number) {
  await revise(officer, own, value);
  await created(
    officer.request.post(`/api/v1/scorecards/${own.scorecard}/editions/${own.period}/corrections`, {
      headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
      data: { erratum: "Visits of the last week were left out." },
    }),
  );
  await publish(officer, board, own, 2);
}
