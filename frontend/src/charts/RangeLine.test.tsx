import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { grow, numberOf, spotsOf } from "#/testing/geometry";
import { measure } from "#/testing/measure";
import { RangeLine } from "./RangeLine";
import { rangeLine, rangeWords } from "./range-line";

type Measure = typeof measure;

const england = (value: number) => ({
  area: "E92000001",
  name: "England",
  kind: "COUNTRY" as const,
  point: { period: "2023-10", label: "October 2023", display: `${value}%`, value },
  standing: "BETTER" as const,
  text: "",
});

/** 16.7% here, neighbours 21.3%, England 23%, among authorities from 5% to 45%. */
const compared: Measure = { ...measure, comparisons: [...measure.comparisons.slice(0, 2), england(23)] };

function draw(of: Measure) {
  const line = rangeLine(of, "Rotherham");
  if (!line) throw new Error("nothing to draw");
  const { container } = render(<RangeLine line={line} />);
  const quarters = [...container.querySelectorAll(".app-range__quarter")];
  return {
    line,
    council: numberOf(container.querySelector(".app-range__council"), "cx"),
    neighbours: numberOf(container.querySelector(".app-range__neighbours"), "x") + 1.5,
    country: spotsOf(container.querySelector(".app-range__country"))[0]?.x ?? Number.NaN,
    ends: quarters.map((each) => numberOf(each, "x")),
    widths: quarters.map((each) => numberOf(each, "width")),
    arrows: [...container.querySelectorAll(".app-range__beyond")].map((each) => spotsOf(each)[1]?.x),
  };
}

describe("the line of a measure", () => {
  it("has the better to the right, whichever way is good", () => {
    // The lowest of three is the best where low is good, and the worst where high is.
    const low = draw({ ...compared, polarity: "LOW_IS_GOOD" });
    expect(grow(low.country, low.neighbours, low.council)).toBe(true);
    const high = draw({ ...compared, polarity: "HIGH_IS_GOOD" });
    expect(grow(high.council, high.neighbours, high.country)).toBe(true);
  });

  it("is drawn as it was: turned round, squeezed or moved it is another", () => {
    // Cut at 40, one and a half widths of the middle half beyond the upper quarter; 5 is within reach.
    const { council, neighbours, country, ends, widths } = draw(compared);
    expect([council, neighbours, country]).toEqual([103.67, 84.87, 77.97].map((at) => expect.closeTo(at, 1)));
    expect(ends).toEqual([9, 69.86, 90.14, 110.43].map((at) => expect.closeTo(at, 1)));
    expect(widths).toEqual([60.86, 20.29, 20.29, 40.57].map((wide) => expect.closeTo(wide, 1)));
  });

  it("is cut where a few lie far out, and says at which end", () => {
    expect(draw(compared).arrows).toEqual([1]);
    expect(draw({ ...compared, polarity: "HIGH_IS_GOOD" }).arrows).toEqual([159]);
    expect(rangeWords(draw(compared).line)).toContain("Some authorities lie further out than the line.");
    const within = { ...compared, position: { ...compared.position, text: "", largest: 40 } };
    expect(draw(within).arrows).toEqual([]);
  });

  it("never leaves out whom it marks, however far out", () => {
    const periods = [{ period: "2023-10", label: "October 2023", display: "60.0%", value: 60 }];
    const { council } = draw({
      ...compared,
      periods,
      position: { ...compared.position, text: "", largest: 60 },
    });
    expect(council).toBe(9);
  });

  it("reads from lower to higher where no direction is good, and claims no better side", () => {
    const { line, council, country } = draw({ ...compared, polarity: "NONE" });
    expect(council).toBeLessThan(country);
    expect(line.better).toBe(false);
    expect(rangeWords(line)).toMatch(/^From lower to higher: Rotherham/);
  });

  it("says in words who stands where, in the order of the picture", () => {
    const line = rangeLine({ ...compared, polarity: "LOW_IS_GOOD" }, "Rotherham");
    render(line ? <RangeLine line={line} /> : null);
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "From worse to better: England 23%, Statistical neighbours 21.3%, Rotherham 16.7%. Some authorities lie further out than the line.",
    );
  });

  it("leaves out England's figure where it is not relied on, and its total where children are counted", () => {
    expect(rangeLine(measure, "Rotherham")?.country).toBeUndefined();
    expect(rangeLine({ ...compared, unit: "COUNT" }, "Rotherham")?.country).toBeUndefined();
  });

  it("is not drawn where nothing is known of the others, or all have the same figure", () => {
    expect(rangeLine({ ...compared, position: { text: "No rank" } }, "Rotherham")).toBeUndefined();
    const same = { smallest: 20, lowerQuartile: 20, median: 20, upperQuartile: 20, largest: 20, text: "" };
    expect(
      rangeLine({ ...compared, position: same, comparisons: [], periods: [] }, "Rotherham"),
    ).toBeUndefined();
  });
});
