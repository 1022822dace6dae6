import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { grow, spotOf, spotsOf } from "#/testing/geometry";
import { measureDocument } from "#/testing/measure";
import { ControlChart } from "./ControlChart";
import { type ControlChartData, drawnStretches } from "./control-data";
import { controlReadings } from "./control-readings";
import { nearest } from "./Readout";
import { TrendChart } from "./TrendChart";
import type { TrendTarget } from "./trend-data";
import { trendRows } from "./trend-readings";

const point = (year: number, value?: number, provisional?: boolean) => ({
  code: `${year}-${(year + 1) % 100}`,
  label: `${year}-${(year + 1) % 100}`,
  short: `${year}`,
  place: year,
  value,
  provisional,
});

const lines = [
  { name: "Rotherham", points: [point(2021, 20), point(2022, 40), point(2023, 10, true)] },
  { name: "England", points: [point(2021, 30), point(2022), point(2023, 30)] },
];
const target = { code: "2022-23", place: 2022, display: "Less than 25%", target: 25 };
const targets = [target];
const rule = { ...target, rule: true };

function draw(of = targets) {
  return render(<TrendChart title="Re-referrals" lines={lines} targets={of} format={(v) => `${v}%`} />)
    .container;
}

const slider = () => screen.getByRole("slider", { name: "Read the chart period by period" });

test("it reads the latest period until arrow keys choose another, and says every line and the target", () => {
  const container = draw();
  expect(slider()).toHaveAttribute("aria-valuetext", "2023-24: Rotherham 10% (provisional); England 30%");
  expect(container.querySelector(".app-trend__reading")).toBeNull();
  // A browser moves the slider by arrow keys itself, and tells of the change.
  fireEvent.change(slider(), { target: { value: "1" } });
  expect(slider()).toHaveAttribute(
    "aria-valuetext",
    "2022-23: Rotherham 40%; England no figure; target Less than 25%",
  );
  expect(container.querySelector(".app-readout__words")).toHaveTextContent(
    "2022-23: Rotherham 40%; England no figure; target Less than 25%",
  );
});

test("it calls the demonstration's rule no target", () => {
  draw([rule]);
  fireEvent.change(slider(), { target: { value: "1" } });
  expect(slider()).toHaveAttribute(
    "aria-valuetext",
    "2022-23: Rotherham 40%; England no figure; demonstration rule Less than 25%",
  );
});

test("its line stands on the period that it reads, further right for a later one", () => {
  const container = draw();
  const own = [...container.querySelectorAll(".app-trend__marker--1")].map(spotOf);
  const at = [0, 1, 2].map((value) => {
    fireEvent.change(slider(), { target: { value: `${(value + 1) % 3}` } });
    fireEvent.change(slider(), { target: { value: `${value}` } });
    return spotsOf(container.querySelector(".app-trend__reading"))[0]?.x ?? Number.NaN;
  });
  expect(grow(...at)).toBe(true);
  at.forEach((x, order) => {
    expect(x).toBeCloseTo(own[order]?.x ?? Number.NaN);
  });
});

test("a pointer reads the nearest period", () => {
  const readings = lines[0]?.points.map(({ label, place }) => ({ label, place, words: [] })) ?? [];
  const x = (place: number) => (place - 2020) * 100;
  expect([100, 149, 151, 260, 900].map((from) => nearest(readings, x, from))).toEqual([0, 0, 1, 2, 2]);
});

test("only what may still change is hollow, and that is said", () => {
  const container = draw();
  expect(container.querySelectorAll(".app-trend__marker--hollow")).toHaveLength(1);
  const own = [...container.querySelectorAll(".app-trend__marker--1")].map(spotOf);
  expect(spotOf(container.querySelector(".app-trend__marker--hollow"))).toEqual(own[2]);
  expect(screen.getByText(/^A hollow point is provisional/)).toBeVisible();
});

test("a control chart reads its figure, what it is judged by and what it shows", () => {
  const chart = measureDocument.controlChart as ControlChartData;
  const { container } = render(
    <ControlChart
      title="Re-referrals"
      describedBy="words"
      chart={chart}
      frequency="MONTHLY"
      targets={[]}
      provisional={new Set([chart.points.at(-1)?.period ?? ""])}
      format={(value) => `${value}%`}
    />,
  );
  const last = chart.points.at(-1);
  expect(slider()).toHaveAttribute(
    "aria-valuetext",
    `${last?.label}: figure ${last?.display} (provisional); average 20.8%; lower limit 10%; upper limit 31.6%; ${last?.causeText}`,
  );
  expect(container.querySelectorAll(".app-control__marker--hollow")).toHaveLength(1);
});

test("a control chart calls the demonstration's rule no target", () => {
  const chart = measureDocument.controlChart as ControlChartData;
  const period = chart.points.at(-1)?.period ?? "";
  const read = (of: TrendTarget) =>
    controlReadings(drawnStretches(chart, "MONTHLY"), [of], new Set(), String).at(-1)?.words;
  expect(read({ ...rule, code: period })).toContain("demonstration rule Less than 25%");
  expect(read({ ...target, code: period })).toContain("target Less than 25%");
});

test("the rows of its file are what is drawn", () => {
  expect(trendRows(lines[0]?.points ?? [], lines, targets)).toEqual([
    ["Period code", "Period", "Rotherham", "England", "Provisional", "Target"],
    ["2021-22", "2021-22", "20", "30", "", ""],
    ["2022-23", "2022-23", "40", "", "", "Less than 25%"],
    ["2023-24", "2023-24", "10", "30", "Rotherham", ""],
  ]);
  const ruled = trendRows(lines[0]?.points ?? [], lines, [rule]);
  expect(ruled.map((row) => row.at(-1))).toEqual(["Target", "", "Demonstration rule: Less than 25%", ""]);
});
