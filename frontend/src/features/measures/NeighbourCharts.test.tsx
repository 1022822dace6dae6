import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { grow, spotsOf } from "#/testing/geometry";
import { measureDocument } from "#/testing/measure";
import { NeighbourCharts } from "./NeighbourCharts";
import { neighbourLines, neighboursOf } from "./neighbour-charts";

type PeriodValue = components["schemas"]["PeriodValue"];

const [first, second, third] = ["E08000901", "E08000902", "E08000903"] as const;

function figureIn(
  area: string,
  period: string,
  value?: number,
  more: Partial<PeriodValue> = {},
): PeriodValue {
  return {
    indicator: "CYP-001",
    area,
    period,
    periodLabel: `${period} in words`,
    revision: 1,
    value,
    status: "CONFIRMED",
    recordedBy: "any",
    recordedAt: "2026-01-01T00:00:00Z",
    ...more,
  };
}

// The council has 20, 25 and 16.7.
const values = [
  figureIn(first, "2023-08", 22),
  figureIn(first, "2023-09", 23, { symbol: "u" }),
  figureIn(first, "2023-10", 24, { status: "PROVISIONAL" }),
  figureIn(second, "2023-07", 90),
  figureIn(second, "2023-08", 10),
  figureIn(second, "2023-09", 11),
  figureIn(second, "2023-10", 12.5),
  figureIn(second, "2023-11", 95),
  figureIn(third, "2023-10", undefined, { symbol: "x" }),
];

function draw(from: readonly PeriodValue[] = values, document = measureDocument) {
  return render(<NeighbourCharts document={document} lines={neighbourLines(document, from)} />);
}

const chartOf = (name: string) => screen.getByRole("img", { name: new RegExp(`^${name}: `) });

const spots = (chart: HTMLElement, look: "own" | "other") =>
  [...chart.querySelectorAll(`.app-small__line--${look} path`)].flatMap((path) => spotsOf(path));

test("each neighbour with a figure has a chart, and the words of each are its figures", () => {
  draw();
  expect(screen.getAllByRole("img")).toHaveLength(2);
  expect(chartOf("First neighbour")).toHaveAccessibleName(
    "First neighbour: From 22.0% in 2023-08 in words to 24.0% in 2023-10 in words. " +
      "Lowest 22.0% in 2023-08 in words, highest 24.0% in 2023-10 in words. 1 period has no figure. " +
      "Rotherham: From 20.0% in August 2023 to 16.7% in October 2023. " +
      "Lowest 16.7% in October 2023, highest 25.0% in September 2023.",
  );
  expect(screen.getByText("24.0% in 2023-10 in words: worse than Rotherham, 16.7%")).toBeVisible();
  expect(screen.getByText("12.5% in 2023-10 in words: better than Rotherham, 16.7%")).toBeVisible();
  expect(screen.getByText("Without a figure that could be drawn: Third neighbour.")).toBeVisible();
});

test("where neither way is good nothing is called better or worse", () => {
  const { measure } = measureDocument;
  draw(values, { ...measureDocument, measure: { ...measure, polarity: "IN_RANGE" } });
  expect(screen.getByText("24.0% in 2023-10 in words: higher than Rotherham, 16.7%")).toBeVisible();
  expect(screen.getByText("12.5% in 2023-10 in words: lower than Rotherham, 16.7%")).toBeVisible();
});

test("all charts have one scale, larger is higher, and later is further right", () => {
  draw();
  const [one, two] = [chartOf("First neighbour"), chartOf("Second neighbour")];
  expect(spots(one, "own")).toEqual(spots(two, "own"));
  const own = spots(one, "own");
  expect(own).toHaveLength(3);
  expect(grow(...own.map(({ x }) => x))).toBe(true);
  // 25 is above 20, which is above 16.7; 24 above all of the second's.
  expect(grow(own[1]?.y ?? 0, own[0]?.y ?? 0, own[2]?.y ?? 0)).toBe(true);
  const [, , latest] = spots(two, "other");
  expect(grow(own[2]?.y ?? 0, latest?.y ?? 0)).toBe(true);
  expect(
    screen.getByText(/^Every chart has the same scale: 0\.0% at the bottom line, 25\.0% at the top/),
  ).toBeVisible();
});

test("a figure of low reliability leaves a gap, and one that may still change is hollow", () => {
  draw();
  const [one, two] = [chartOf("First neighbour"), chartOf("Second neighbour")];
  expect(one.querySelectorAll(".app-small__line--other path")).toHaveLength(2);
  expect(two.querySelectorAll(".app-small__line--other path")).toHaveLength(1);
  expect(one.querySelectorAll(".app-small__line--other .app-small__hollow")).toHaveLength(1);
  expect(two.querySelectorAll(".app-small__hollow")).toHaveLength(0);
});

test("the table has what is drawn and what is not, over the council's own time", () => {
  draw();
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ["Period", "Rotherham", "First neighbour", "Second neighbour"],
    ["October 2023", "16.7%", "24.0% (provisional)", "12.5%"],
    ["September 2023", "25.0%", "23.0% (u)", "11.0%"],
    ["August 2023", "20.0%", "22.0%", "10.0%"],
  ]);
});

test("a neighbour whose figure is no longer the edition's is named and not drawn", () => {
  draw(values.map((each) => (each.value === 24 ? { ...each, value: 23.9 } : each)));
  expect(screen.getAllByRole("img")).toHaveLength(1);
  expect(
    screen.getByText("Not drawn, as its figure has changed since this page was made: First neighbour."),
  ).toBeVisible();
});

test("the council is no neighbour of its own, and without figures there is nothing to ask for", () => {
  const [group] = measureDocument.groupFigures ?? [];
  const own = { area: measureDocument.council.code, name: "Rotherham", display: "16.7%", value: 16.7 };
  expect(
    neighboursOf({
      ...measureDocument,
      groupFigures: group ? [{ ...group, members: [own, ...group.members] }] : [],
    }).map(({ area }) => area),
  ).toEqual([first, second, third]);
  expect(neighboursOf({ ...measureDocument, history: [] })).toEqual([]);
  expect(neighboursOf({ ...measureDocument, groupFigures: [] })).toEqual([]);
});
