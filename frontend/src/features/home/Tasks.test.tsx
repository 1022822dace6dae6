import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { renderInApp } from "#/testing/render-in-app";
import { Tasks } from "./Tasks";

type EditionTasks = components["schemas"]["EditionTasks"];

function draft(period: string, mine: boolean, owed: number, overdue: number): EditionTasks {
  const done = { state: "DONE", text: "Received" } as const;
  return {
    scorecard: "early-help-monthly",
    scorecardTitle: "Early Help",
    period,
    periodLabel: period,
    revision: 1,
    state: "DRAFT",
    commentaryRequired: true,
    figuresDue: "2026-05-10",
    commentaryDue: "2026-05-15",
    owed,
    doubtful: [],
    text: "",
    services: [
      {
        name: "Social care",
        owed,
        overdue,
        text: "",
        measures: [
          {
            indicator: "CYP-001",
            title: "Re-referrals",
            theme: "Social care",
            rating: { code: "RED", letter: "R", word: "Red", reason: "Misses its target." },
            figure: done,
            commentary: done,
            lacking: [],
            mine,
          },
        ],
      },
    ],
  };
}

test("only what one's own services owe is listed, what is overdue first", async () => {
  await renderInApp(
    <Tasks
      drafts={[draft("2026-03", true, 1, 0), draft("2026-04", false, 5, 5), draft("2026-05", true, 2, 1)]}
    />,
  );
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Figures and commentary: Early Help, 2026-052 things to do, 1 overdue",
    "Figures and commentary: Early Help, 2026-031 thing to do",
  ]);
});

test("where nothing is owed and nothing else waits, that is said once", async () => {
  await renderInApp(<Tasks drafts={[draft("2026-04", false, 5, 5)]} toAnswer={0} />);
  expect(screen.getByText("Nothing is waiting for you.")).toBeVisible();
});

test("who owes something is not told that nothing waits", async () => {
  await renderInApp(<Tasks drafts={[draft("2026-03", true, 26, 26)]} toAnswer={0} />);
  expect(screen.queryByText("Nothing is waiting for you.")).not.toBeInTheDocument();
});

test("an edition that was held back is not offered for publication", async () => {
  const approved = {
    scorecard: "early-help-monthly",
    scorecardTitle: "Early Help",
    period: "2026-03",
    periodLabel: "March 2026",
    revision: 1,
    state: "APPROVED" as const,
  };
  await renderInApp(<Tasks toPublish={[{ ...approved, heldBack: true }]} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Look at what changed: Early Help, March 2026Held back",
  );
});

test("requests that an officer answers and those that a committee hears are told apart", async () => {
  await renderInApp(<Tasks toAnswer={2} toHear={1} />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "2 deep-dive requests to answer2 waiting",
    "1 deep-dive request for an officer at a committee1 waiting",
  ]);
});

test("while one list could not be read, nothing is said of an empty one", async () => {
  await renderInApp(<Tasks toAnswer={0} incomplete />);
  expect(screen.queryByText("Nothing is waiting for you.")).not.toBeInTheDocument();
});

test("an annual report says what is to be done with it", async () => {
  const report = {
    reference: "AR-0001",
    scorecard: "council-plan",
    scorecardTitle: "Council Plan",
    year: {
      kind: "FINANCIAL",
      code: "2024-25",
      label: "Financial year 2024-25",
      firstDay: "2024-04-01",
      lastDay: "2025-03-31",
    },
    state: "SUBMITTED",
    stateText: "With the board",
  } as const;
  await renderInApp(<Tasks reports={[report]} />);
  expect(
    screen.getByRole("link", {
      name: "Approve or return: annual report, Council Plan, Financial year 2024-25",
    }),
  ).toHaveAttribute("href", "/annual-reports/AR-0001");
});
