import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { renderInApp } from "#/testing/render-in-app";
import { FigureTimes } from "./FigureTimes";

type FigureHistory = components["schemas"]["FigureHistory"];

function known(
  revision: number,
  value: number,
  recordedAt: string,
  publishedAt?: string,
): FigureHistory["items"][number]["revisions"][number] {
  return {
    value: {
      indicator: "CYP-001",
      area: "E08000018",
      period: "2023-24",
      periodLabel: "2023-24",
      revision,
      value,
      status: "CONFIRMED",
      recordedBy: "Priya Shah",
      recordedAt,
      reason: revision > 1 ? "Late returns" : undefined,
    },
    published: publishedAt
      ? {
          scorecard: "full-report",
          scorecardTitle: "Full report",
          period: "2023-24",
          periodLabel: "2023-24",
          revision: 1,
          publishedAt,
        }
      : undefined,
  };
}

async function show(revisions: FigureHistory["items"][number]["revisions"]) {
  await renderInApp(
    <FigureTimes
      history={{ items: [{ period: "2023-24", periodLabel: "2023-24", revisions }], more: false }}
      format={(value) => `${value}%`}
    />,
  );
  return within(screen.getByRole("row", { name: /^2023-24/ })).getAllByRole("cell");
}

test("what was published first stands beside what is known now", async () => {
  const [then, now] = await show([
    known(3, 18.9, "2026-08-03T09:00:00Z"),
    known(2, 18.1, "2026-06-02T09:00:00Z", "2026-07-01T09:00:00Z"),
    known(1, 17.7, "2026-05-02T09:00:00Z", "2026-05-12T09:00:00Z"),
  ]);
  expect(then).toHaveTextContent("17.7% Published 12 May 2026 in Full report, 2023-24");
  expect(now).toHaveTextContent(
    "18.9% Known here since 3 August 2026, Priya Shah; Late returns; not published yet",
  );
});

test("a figure that was never revised is the same, and one that was not published says so", async () => {
  const [, same] = await show([known(1, 17.7, "2026-05-02T09:00:00Z", "2026-05-12T09:00:00Z")]);
  expect(same).toHaveTextContent("The same, known here since 2 May 2026");
});

test("history that was loaded later than it was published says so", async () => {
  const [, same] = await show([known(1, 17.7, "2026-11-27T09:00:00Z", "2026-05-12T09:00:00Z")]);
  expect(same).toHaveTextContent("The same. Loaded here later, on 27 November 2026");
});

test("what no edition has shown yet was not published", async () => {
  const [then, now] = await show([known(1, 17.7, "2026-05-02T09:00:00Z")]);
  expect(then).toHaveTextContent("Not published yet");
  expect(now).toHaveTextContent("17.7% Known here since 2 May 2026, Priya Shah; not published yet");
});
