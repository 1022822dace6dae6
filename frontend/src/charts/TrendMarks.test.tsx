import { render } from "@testing-library/preact";
import { scaleLinear } from "d3-scale";
import { describe, expect, it } from "vitest";
import { numberOf, spotOf, spotsOf } from "#/testing/geometry";
import { axisLabel, axisPlace } from "./period-on-axis";
import { TrendChart } from "./TrendChart";
import { letterWidth, type PlacedMark, placeMarks } from "./TrendMarks";
import type { TrendMark } from "./trend-data";

const placed = (code: string) => ({
  code,
  label: code,
  short: axisLabel(code, "MONTHLY"),
  place: axisPlace(code, "MONTHLY"),
});
const mark = (code: string, name = `Clinic, March ${code.slice(0, 4)}`): TrendMark => ({
  ...placed(code),
  name,
  kind: "CLINIC",
});

function draw(marks: readonly TrendMark[]) {
  const points = ["2026-01", "2026-02", "2026-03"].map((code, at) => ({
    ...placed(code),
    value: 30 - 10 * at,
  }));
  return render(
    <TrendChart
      title="Re-referrals"
      lines={[{ name: "Rotherham", points }]}
      targets={[]}
      marks={marks}
      format={(value) => `${value}%`}
    />,
  ).container;
}

describe("TrendMarks", () => {
  it("are not there where nothing happened, and take no room then", () => {
    const container = draw([]);
    expect(container.querySelector(".app-trend__flag")).toBeNull();
    expect(numberOf(container.querySelector(".app-trend__chart"), "height")).toBe(380);
  });

  it("stand over their period, and above every figure", () => {
    const container = draw([mark("2026-02")]);
    const flag = spotOf(container.querySelector(".app-trend__flag"));
    const figures = spotsOf(container.querySelector(".app-trend__line--1"));
    expect(flag.x).toBeCloseTo(figures[1]?.x ?? 0);
    const name = container.querySelector(".app-trend__mark-name");
    expect(name).toHaveTextContent("Clinic, March 2026");
    for (const { y } of figures) {
      expect(y).toBeGreaterThan(flag.y + 8);
      expect(y).toBeGreaterThan(numberOf(name, "y"));
    }
  });

  it("are a flag for a clinic and a bubble for what was said, in one period as well", () => {
    const said: TrendMark = { ...mark("2026-03", "Commentary, Mar 2026"), kind: "COMMENTARY" };
    const container = draw([mark("2026-03"), said]);
    const shapes = [...container.querySelectorAll(".app-trend__flag")];
    const figures = spotsOf(container.querySelector(".app-trend__line--1"));
    expect(new Set(shapes.map((shape) => shape.getAttribute("d"))).size).toBe(2);
    const [clinic, commentary] = shapes.map(spotOf);
    expect(clinic?.x).toBeCloseTo(figures[2]?.x ?? 0);
    expect(commentary?.x).toBeCloseTo(figures[2]?.x ?? 0);
    expect(commentary?.y).toBeGreaterThan(clinic?.y ?? Number.POSITIVE_INFINITY);
    expect(commentary?.y).toBeLessThan(Math.min(...figures.map(({ y }) => y)));
  });

  it("may stand in a period that has no figure yet, which the axis then names", () => {
    const container = draw([mark("2026-05")]);
    const figures = spotsOf(container.querySelector(".app-trend__line--1"));
    expect(spotOf(container.querySelector(".app-trend__flag")).x).toBeGreaterThan(figures[2]?.x ?? 0);
    expect(figures).toHaveLength(3);
    expect(container).toHaveTextContent("May 2026");
  });
});

/** What each takes of a row: its name and its flag. */
function spans({ name, nameAt, anchor, nameRow, flagRow, x }: PlacedMark) {
  const room = name.length * letterWidth;
  const from = nameAt - { start: 0, middle: room / 2, end: room }[anchor];
  return [
    { row: nameRow, from, to: from + room },
    { row: flagRow, from: x - 6, to: x + 6 },
  ];
}

describe("the places of marks", () => {
  const codes = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);
  const [first, last] = [axisPlace("2026-01", "MONTHLY"), axisPlace("2026-12", "MONTHLY")];

  it.each([250, 290, 320, 720])("lie on no other and inside a picture of %i", (width) => {
    const x = scaleLinear([first, last], [50, width - 12]);
    for (const chosen of [...codes.map((code) => [code]), codes, codes.slice(0, 3), codes.slice(-3)]) {
      const all = placeMarks(
        chosen.map((code) => mark(code)),
        x,
        width,
      ).flatMap(spans);
      expect(all.every(({ from, to }) => from >= 0 && to <= width)).toBe(true);
      for (const [at, one] of all.entries()) {
        const clash = all.slice(at + 1).find((o) => o.row === one.row && o.from < one.to && one.from < o.to);
        expect(clash).toBeUndefined();
      }
    }
  });

  it("are in one row where there is room", () => {
    const x = scaleLinear([first, last], [50, 1000]);
    const rows = placeMarks([mark("2026-01"), mark("2026-06")], x, 1200).map(({ nameRow }) => nameRow);
    expect(rows).toEqual([0, 0]);
  });
});
