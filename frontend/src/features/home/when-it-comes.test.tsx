import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { CommitteeRequestLines } from "./MyCommittees";
import { NextEditions, nextByDate } from "./NextEditions";
import { OpenWindows } from "./OpenWindows";

type Scorecard = components["schemas"]["Scorecard"];

const scorecard: Scorecard = {
  code: "full-report",
  title: "Full report",
  purpose: "All measures",
  audience: { kind: "ALL_MEMBERS", committees: [] },
  frequency: "ANNUAL",
  yearType: "FINANCIAL",
  requestWindowDays: 7,
  timetable: { opensByItself: false, figuresDueDays: 10, commentaryDueDays: 15, commentaryRequired: true },
  exemptCommittees: [],
  inNewsletter: false,
};

function named(code: string, requestsUntil?: string, dueOn?: string): Scorecard {
  return {
    ...scorecard,
    code,
    title: code,
    latest: {
      scorecard: code,
      scorecardTitle: code,
      period: "2024-25",
      periodLabel: "2024-25",
      revision: 1,
      state: "PUBLISHED",
      requestsUntil,
    },
    next: dueOn ? { period: "2025-26", periodLabel: "2025-26", endsOn: "2026-03-31", dueOn } : undefined,
  };
}

const now = new Date("2026-11-27T12:00:00Z");

test("what is open for requests stands by what closes first, and leads to asking", async () => {
  const scorecards = [
    named("later", "2026-12-05T00:00:00Z"),
    named("closed", "2026-11-20T00:00:00Z"),
    named("never"),
    named("first", "2026-12-01T00:00:00Z"),
  ];
  await renderInApp(<OpenWindows scorecards={scorecards} now={now} canRaise />);
  const region = within(screen.getByRole("region", { name: "Open for requests" }));
  expect(region.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "first, 2024-253 days left, until the end of Monday 30 November 2026",
    "later, 2024-257 days left, until the end of Friday 4 December 2026",
  ]);
  expect(region.getByRole("link", { name: "first, 2024-25" })).toHaveAttribute(
    "href",
    "/scorecards/first/2024-25/ask",
  );
});

test("who cannot ask is led to the edition, and that none is open is said", async () => {
  const { unmount } = await renderInApp(
    <OpenWindows scorecards={[named("first", "2026-12-01T00:00:00Z")]} now={now} canRaise={false} />,
  );
  expect(screen.getByRole("link", { name: "first, 2024-25" })).toHaveAttribute(
    "href",
    "/scorecards/first/2024-25",
  );
  unmount();
  await renderInApp(<OpenWindows scorecards={[]} now={now} canRaise />);
  expect(screen.getByText(/^No edition is open for deep-dive requests now\./)).toBeVisible();
});

test("next editions stand by date, those that are late after them and called late", async () => {
  const scorecards = [
    named("late", undefined, "2026-04-15"),
    named("second", undefined, "2027-01-15"),
    named("later than late", undefined, "2026-11-26"),
    named("today", undefined, "2026-11-27"),
    named("none"),
  ];
  await renderInApp(<NextEditions scorecards={scorecards} today="2026-11-27" />);
  const region = within(screen.getByRole("region", { name: "Next editions" }));
  expect(region.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "today, 2025-26Due 27 November 2026",
    "second, 2025-26Due 15 January 2027",
    "later than late, 2025-26Late: was due 26 November 2026",
  ]);
  expect(region.getByText(/^And 1 more, later or late: see/)).toBeVisible();
  expect(nextByDate(scorecards, "2026-11-27").map(({ code }) => code)).toEqual([
    "today",
    "second",
    "later than late",
    "late",
  ]);
});

test("a committee's requests are what others asked and is open", async () => {
  const others = ["DD-0011", "DD-0012", "DD-0013", "DD-0014"].map((reference) => ({ ...request, reference }));
  await renderInApp(
    <CommitteeRequestLines
      code="improving-lives"
      title="Improving lives"
      requests={[
        { ...request, reference: "DD-0001", mine: true },
        { ...request, reference: "DD-0002", state: "ANSWERED" },
        { ...request, reference: "DD-0003", joinedTo: "DD-0011" },
        ...others,
      ]}
    />,
  );
  const region = within(screen.getByRole("region", { name: "Requests to Improving lives" }));
  expect(region.getAllByRole("listitem")).toHaveLength(3);
  expect(region.getAllByRole("link", { name: "Re-referrals" })[0]).toHaveAttribute(
    "href",
    "/requests/DD-0011",
  );
  expect(region.getByRole("link", { name: "All 4 open requests that concern it" })).toHaveAttribute(
    "href",
    "/committees/improving-lives#requests",
  );
});
