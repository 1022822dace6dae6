import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { grow, spotOf, spotOfWords, spotsOf } from "#/testing/geometry";
import { measureDocument } from "#/testing/measure";
import { ControlChart } from "./ControlChart";
import { type ControlChartData, controlRange, drawnStretches } from "./control-data";
import { axisPlace } from "./period-on-axis";

const chart = measureDocument.controlChart as ControlChartData;

function draw(targets = [] as Parameters<typeof ControlChart>[0]["targets"]) {
  return render(
    <>
      <ControlChart
        title="Re-referrals, August to October 2023"
        describedBy="words"
        chart={chart}
        frequency="MONTHLY"
        targets={targets}
        format={(value) => `${value}%`}
      />
      <p id="words">{chart.text}</p>
    </>,
  ).container;
}

describe("ControlChart", () => {
  it("is an image with a name and words", () => {
    draw();
    const image = screen.getByRole("img");
    expect(image).toHaveAccessibleName("Control chart: Re-referrals, August to October 2023");
    expect(image).toHaveAccessibleDescription(chart.text);
  });

  it("has an average for each stretch, limits where there are any, and a mark where a stretch begins anew", () => {
    const container = draw();
    expect(container.querySelectorAll(".app-control__mean")).toHaveLength(2);
    expect(container.querySelectorAll(".app-control__limit")).toHaveLength(2);
    expect(screen.getAllByText("New average")).toHaveLength(1);
    expect(container.querySelectorAll(".app-control__line")).toHaveLength(2);
  });

  it("goes to the right with time and up with the figure, between the limits", () => {
    const container = draw([
      { code: "2023-10", place: axisPlace("2023-10", "MONTHLY"), display: "", target: 12 },
    ]);
    const drawn = [...container.querySelectorAll(".app-control__marker")].map(spotOf);
    expect(grow(...drawn.map(({ x }) => x))).toBe(true);
    const values = chart.points.map(({ value }) => value);
    const byValue = drawn
      .map(({ y }, at) => ({ y, value: values[at] ?? 0 }))
      .sort((a, b) => b.value - a.value);
    expect(new Set(values).size).toBe(values.length);
    expect(grow(...byValue.map(({ y }) => y))).toBe(true);
    // The limits are drawn lower first; the second stretch has an average of 20.8 between 10 and 31.6.
    const height = (selector: string) =>
      [...container.querySelectorAll(selector)].map((each) => spotsOf(each)[0]?.y ?? 0);
    const [lower, upper] = height(".app-control__limit");
    const [before, mean] = height(".app-control__mean");
    const [target] = height(".app-trend__target");
    expect(grow(upper ?? 0, mean ?? 0, before ?? 0, target ?? 0, lower ?? 0)).toBe(true);
    expect(spotOfWords(container, "Upper limit").y).toBeCloseTo((upper ?? 0) + 5);
    expect(spotOfWords(container, "Lower limit").y).toBeCloseTo((lower ?? 0) + 5);
  });

  it("gives each point the shape of what it says", () => {
    const container = draw();
    const chance = container.querySelectorAll(".app-control__marker--common-cause");
    const improvement = container.querySelectorAll(".app-control__marker--improvement");
    expect(chance).toHaveLength(2);
    expect(improvement).toHaveLength(1);
    expect(improvement[0]?.getAttribute("d")).not.toBe(chance[0]?.getAttribute("d"));
  });

  it("draws the target of the periods that have one", () => {
    const container = draw([
      { code: "2023-10", place: axisPlace("2023-10", "MONTHLY"), display: "No more than 22%", target: 22 },
    ]);
    expect(container.querySelectorAll(".app-trend__target")).toHaveLength(1);
  });
});

describe("the data of a control chart", () => {
  it("keeps the stretches apart and leaves out one without points", () => {
    const empty = { from: "2023-11", label: "November 2023", count: 0, mean: 0, trial: true };
    const drawn = drawnStretches({ ...chart, stretches: [...chart.stretches, empty] }, "MONTHLY");
    expect(drawn.map(({ from, points }) => [from, points.length])).toEqual([
      ["2023-08", 1],
      ["2023-09", 2],
    ]);
  });

  it("makes room for limits and targets beyond the figures", () => {
    const [low, high] = controlRange(chart, [
      { code: "2023-10", place: axisPlace("2023-10", "MONTHLY"), display: "", target: 40 },
    ]);
    expect(low).toBeLessThanOrEqual(10);
    expect(high).toBeGreaterThanOrEqual(40);
  });
});
