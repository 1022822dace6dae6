import type { Edition } from "#/features/editions/edition";

/** An approved edition as the performance officer sees it. */
export const edition: Edition = {
  scorecard: "early-help-monthly",
  scorecardTitle: "Early Help",
  period: "2026-10",
  periodLabel: "October 2026",
  revision: 1,
  state: "APPROVED",
  setVersion: 1,
  overview: "",
  openedBy: "Performance Officer",
  openedAt: "2026-11-10T09:00:00Z",
  revisions: [{ revision: 1, state: "APPROVED" }],
  actions: ["PUBLISH", "SCHEDULE"],
  steps: [],
};

/** A correction that members read now, and what it replaced. */
export const corrected: Edition = {
  ...edition,
  revision: 2,
  state: "PUBLISHED",
  publishedAt: "2026-12-03T10:00:00Z",
  erratum: "October’s contacts were 401, not 410.",
  actions: ["CORRECT"],
  revisions: [
    {
      revision: 1,
      state: "PUBLISHED",
      publishedAt: "2026-12-01T09:00:00Z",
      supersededAt: "2026-12-03T10:00:00Z",
    },
    {
      revision: 2,
      state: "PUBLISHED",
      publishedAt: "2026-12-03T10:00:00Z",
      erratum: "October’s contacts were 401, not 410.",
    },
  ],
};

export const replaced: Edition = {
  ...corrected,
  revision: 1,
  publishedAt: "2026-12-01T09:00:00Z",
  supersededAt: "2026-12-03T10:00:00Z",
  erratum: undefined,
};
