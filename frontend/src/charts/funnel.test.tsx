import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { grow, numberOf, spotsOf } from "#/testing/geometry";
import { FunnelPlot } from "./FunnelPlot";
import { beyond, type FunnelPoint, funnelOf, limitsAt, standingOf, widths } from "./funnel";

const point = (area: string, part: number, whole: number, role: FunnelPoint["role"] = "other") => ({
  area,
  name: area,
  part,
  whole,
  role,
});

// 1,000 of 10,000 together: a tenth.
const points = [
  point("small", 30, 200, "own"),
  point("middle", 100, 1000, "neighbour"),
  point("low", 100, 1800),
  point("large", 370, 3000),
  point("largest", 400, 4000),
];

test("limits are what chance alone would do to a proportion of so many", () => {
  // √(0.1 × 0.9 / 900) is 0.01.
  const { low, high } = limitsAt(0.1, 900, widths.inner);
  expect(low).toBeCloseTo(0.1 - 0.01959964, 8);
  expect(high).toBeCloseTo(0.1 + 0.01959964, 8);
  expect(limitsAt(0.1, 900, widths.outer).high).toBeCloseTo(0.13090232, 8);
  expect(limitsAt(0.01, 10, widths.outer)).toEqual({ low: 0, high: expect.closeTo(0.10723, 4) });
});

test("each authority stands by its own number", () => {
  const funnel = funnelOf(points);
  expect(funnel?.average).toBeCloseTo(0.1, 10);
  expect(points.map((each) => standingOf(each, 0.1))).toEqual([
    "ABOVE_INNER",
    "WITHIN",
    "BELOW_OUTER",
    "ABOVE_OUTER",
    "WITHIN",
  ]);
  expect(funnel && beyond(funnel)).toBe(2);
});

test("there is no funnel of few, or of those whose numbers are not known", () => {
  expect(funnelOf(points.slice(1))).toBeUndefined();
  expect(funnelOf([...points.slice(1), point("none", 0, 0)])).toBeUndefined();
  expect(funnelOf(points.map((each) => ({ ...each, part: 0 })))).toBeUndefined();
});

test("it goes to the right with how many, up with the percentage, and narrows to the right", () => {
  const funnel = funnelOf(points);
  if (!funnel) throw new Error("no funnel");
  const { container } = render(
    <>
      <FunnelPlot
        title="Absence"
        describedBy="words"
        funnel={funnel}
        format={(value) => `${value.toFixed(1)}%`}
        fileName="ATT"
      />
      <p id="words">Two lie beyond.</p>
    </>,
  );
  expect(screen.getByRole("img", { name: "Funnel plot: Absence" })).toHaveAccessibleDescription(
    "Two lie beyond.",
  );
  const spots = [...container.querySelectorAll(".app-funnel__point")].map((each) => ({
    x: numberOf(each, "cx"),
    y: numberOf(each, "cy"),
  }));
  // Drawn last what matters most: low, large, largest, middle, small.
  const [low, large, largest, middle, small] = spots.map(({ x, y }) => ({ x, y }));
  expect(grow(...[small, middle, low, large, largest].map((spot) => spot?.x ?? Number.NaN))).toBe(true);
  // Down the picture: 15%, 12.3%, 10%, 5.6%.
  expect(grow(...[small, large, middle, low].map((spot) => spot?.y ?? Number.NaN))).toBe(true);
  expect(largest?.y).toBeCloseTo(middle?.y ?? Number.NaN);
  expect(container.querySelectorAll(".app-funnel__point--own")).toHaveLength(1);
  const way = (name: string) => spotsOf(container.querySelector(`.app-funnel__limit--${name}`));
  const [outerHigh, innerHigh, innerLow, outerLow] = [
    way("outer.app-funnel__limit--high"),
    way("inner.app-funnel__limit--high"),
    way("inner.app-funnel__limit--low"),
    way("outer.app-funnel__limit--low"),
  ];
  const average = spotsOf(container.querySelector(".app-funnel__average"))[0]?.y ?? Number.NaN;
  for (const at of [0, 60]) {
    expect(
      grow(
        outerHigh[at]?.y ?? Number.NaN,
        innerHigh[at]?.y ?? Number.NaN,
        average,
        innerLow[at]?.y ?? Number.NaN,
        outerLow[at]?.y ?? Number.NaN,
      ),
    ).toBe(true);
  }
  expect((outerHigh[0]?.y ?? 0) < (outerHigh[60]?.y ?? 0)).toBe(true);
  expect(outerHigh[0]?.x).toBeCloseTo(small?.x ?? Number.NaN);
  expect(outerHigh[60]?.x).toBeCloseTo(largest?.x ?? Number.NaN);
});
