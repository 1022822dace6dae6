import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { axisPeriods } from "#/charts/trend-data";
import { trendRows } from "#/charts/trend-readings";
import { spotOf, spotsOf } from "#/testing/geometry";
import { measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import { commentaryMark } from "./commentary-mark";
import { TrendSection } from "./TrendSection";
import { trendLines } from "./trend";

const commentary = {
  text: "More families came back.",
  cause: "A school closed.",
  action: {
    what: "Two more workers",
    owner: "Head of Safeguarding",
    due: "2026-05-14",
    dueText: "By 14 May 2026",
  },
  by: "Lead",
  at: "2026-01-01T00:00:00Z",
};
const explained = { ...measureDocument, measure: { ...measureDocument.measure, commentary } };

test("stands over the newest figure, and picture, words, read-out, table and file name it alike", async () => {
  const { container } = await renderInApp(<TrendSection document={explained} clinics={[]} />);
  const mark = commentaryMark(explained);
  const chart = container.querySelector(".app-trend__chart");
  const figures = spotsOf(chart?.querySelector(".app-trend__line--1") ?? null);
  const bubble = spotOf(chart?.querySelector(".app-trend__flag") ?? null);
  expect(bubble.x).toBeCloseTo(figures.at(-1)?.x ?? 0);
  expect(bubble.y).toBeLessThan(Math.min(...figures.map(({ y }) => y)));
  expect(mark?.name).toMatch(/^Commentary, /);
  expect(chart?.querySelector(".app-trend__mark-name")).toHaveTextContent(mark?.name ?? "none");
  expect(screen.getByText(`${mark?.name}:`).closest("li")).toHaveTextContent(
    "More families came back. Cause: A school closed. Action: Two more workers (Head of Safeguarding). By 14 May 2026.",
  );
  expect(screen.getByRole("slider")).toHaveAttribute(
    "aria-valuetext",
    expect.stringContaining(mark?.name ?? "none"),
  );
  const [, newest] = within(screen.getByRole("table")).getAllByRole("row");
  expect(newest).toHaveTextContent(mark?.name ?? "none");
  const rows = trendRows(axisPeriods(trendLines(explained)), trendLines(explained), [], mark ? [mark] : []);
  expect(rows.map((row) => row.at(-1)).filter(Boolean)).toEqual(["What happened", mark?.name]);
});

test("nothing is marked where nothing was said", async () => {
  const { container } = await renderInApp(<TrendSection document={measureDocument} clinics={[]} />);
  expect(container.querySelector(".app-trend__flag")).toBeNull();
});
