import { expect, type Page } from "@playwright/test";
import { council } from "./demo";
import { ownPages } from "./people";

/** A draft of a scorecard of its own: a red measure of social care, a green one of early help, and one without its figure. */
export interface Prepared {
  scorecard: string;
  title: string;
  period: string;
  red: { indicator: string; title: string };
  missing: { indicator: string; title: string };
}

/** Opens the draft as the performance officer whose page it is. Each call makes another. */
export async function prepareDraft(page: Page): Promise<Prepared> {
  const name = crypto.randomUUID().slice(0, 8);
  const title = `Preparation ${name}`;
  const scorecard = `preparation-${name}`;
  const measures = [
    {
      indicator: `E2E-${name}.1`,
      title: `Visits on time ${name}`,
      leadService: "/services/social-care",
      value: 71,
    },
    {
      indicator: `E2E-${name}.2`,
      title: `Plans agreed ${name}`,
      leadService: "/services/early-help",
      value: 96,
    },
    { indicator: `E2E-${name}.3`, title: `Checks done ${name}`, leadService: "/services/social-care" },
  ] as const;
  for (const { indicator, title: words, leadService, ...figure } of measures) {
    await create(page, `/indicators/${indicator}`, {
      title: words,
      definition: "The percentage that was done in time.",
      unit: "PERCENTAGE",
      decimals: 0,
      polarity: "HIGH_IS_GOOD",
      frequency: "MONTHLY",
      yearType: "FINANCIAL",
      aggregation: "RATIO",
      theme: "Test",
      leadService,
    });
    await create(page, `/indicators/${indicator}/thresholds/2025-26`, {
      basis: "LOCAL",
      target: 90,
      amber: 80,
      source: "Browser test",
    });
    if ("value" in figure) {
      await create(page, `/period-values/${indicator}/${council}/2026-03`, { value: figure.value });
    }
  }
  await create(page, `/scorecards/${scorecard}`, {
    title,
    purpose: "To try how an edition is prepared.",
    audience: { kind: "ALL_MEMBERS", committees: [] },
    frequency: "MONTHLY",
    yearType: "FINANCIAL",
  });
  const set = await page.request.post(`/api/v1/scorecards/${scorecard}/sets`, {
    headers: { ...ownPages, "Idempotency-Key": crypto.randomUUID() },
    data: { reason: "Browser test", items: measures.map(({ indicator }) => ({ indicator, theme: "Test" })) },
  });
  expect(set.status(), await set.text()).toBe(201);
  await create(page, `/scorecards/${scorecard}/editions/2026-03`, { overview: "March in a few words." });
  return { scorecard, title, period: "2026-03", red: measures[0], missing: measures[2] };
}

async function create(page: Page, path: string, data: unknown) {
  const answer = await page.request.put(`/api/v1${path}`, {
    headers: { ...ownPages, "If-None-Match": "*" },
    data,
  });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(201);
}
