import { cleanup, render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { grow, numberOf, spotOfWords, spotsOf } from "#/testing/geometry";
import { RankStrip } from "./RankStrip";

const marks = { smallest: 5, lowerQuartile: 15, median: 20, upperQuartile: 25, largest: 45 };
const council = { name: "Rotherham", value: 16.7, display: "16.7%" };
const format = (value: number) => `${value}%`;

/** The letters and ends from left to right. */
function words(best?: "low" | "high") {
  const { container } = render(
    <RankStrip name="67th of 153" council={council} {...marks} best={best} format={format} />,
  );
  return [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
}

test("says its name and shows the council's place between the smallest and the largest", () => {
  expect(words("low")).toEqual(["D", "C", "B", "A", "Rotherham 16.7%", "45%", "Worst", "5%", "Best"]);
  expect(screen.getByRole("img", { name: "67th of 153" })).toBeInTheDocument();
});

test("right is better, and which end that is is said", () => {
  expect(words("high")).toEqual(["D", "C", "B", "A", "Rotherham 16.7%", "5%", "Worst", "45%", "Best"]);
  expect(screen.getByText(/Right is better: the highest figure\.$/)).toBeVisible();
  cleanup();
  words("low");
  expect(screen.getByText(/Right is better: the lowest figure\.$/)).toBeVisible();
});

test("stands further right the better the figure is, whichever end is good", () => {
  for (const best of ["low", "high", undefined] as const) {
    const at = (value: number) => {
      const { container } = render(
        <RankStrip name="Place" council={{ ...council, value }} {...marks} best={best} format={format} />,
      );
      const quarters = [...container.querySelectorAll(".app-rank__quarter")].map((each) =>
        numberOf(each, "x"),
      );
      const widths = [...container.querySelectorAll(".app-rank__quarter")].map((each) =>
        numberOf(each, "width"),
      );
      return {
        council: spotsOf(container.querySelector(".app-rank__council"))[0]?.x ?? 0,
        median: spotsOf(container.querySelector(".app-rank__median"))[0]?.x ?? 0,
        smallest: spotOfWords(container, "5%").x,
        largest: spotOfWords(container, "45%").x,
        quarters,
        widths,
      };
    };
    const [low, high] = [at(16.7), at(30)];
    const upwards = [low.smallest, low.council, low.median, high.council, high.largest];
    expect(grow(...(best === "low" ? upwards.reverse() : upwards))).toBe(true);
    expect(grow(...low.quarters)).toBe(true);
    expect(low.widths.every((width) => width > 0)).toBe(true);
    // 16.7 lies in the second quarter from the smallest, 30 in the fourth.
    const [second, fourth] = best === "low" ? [2, 0] : [1, 3];
    expect(grow(low.quarters[second] ?? 0, low.council)).toBe(true);
    expect(low.council).toBeLessThan(low.quarters[second + 1] ?? 0);
    expect(high.council).toBeGreaterThan(high.quarters[fourth] ?? 0);
    expect(high.council).toBeLessThan((high.quarters[fourth] ?? 0) + (high.widths[fourth] ?? 0));
  }
});

test("where neither way is good there are quarters without letters", () => {
  expect(words()).toEqual(["Rotherham 16.7%", "5%", "Smallest", "45%", "Largest"]);
  expect(screen.getByText(/Right is higher; neither way is better\.$/)).toBeVisible();
});

test("only the council's own quarter has a colour, and only where it has one", () => {
  const coloured = (band: "A" | "D", bandColour: "RED" | "NONE") => {
    const { container } = render(
      <RankStrip
        name="Worst quarter"
        council={council}
        own={{ band, bandColour }}
        {...marks}
        best="low"
        format={format}
      />,
    );
    return container.querySelectorAll(".app-rank__quarter:not(.app-rank__quarter--none)").length;
  };
  expect(coloured("D", "RED")).toBe(1);
  expect(coloured("D", "NONE")).toBe(0);
});

test("authorities told one by one stand by their figures, and what the circles are is said", () => {
  const others = {
    name: "Statistical neighbours",
    members: [
      { area: "third", value: 40 },
      { area: "first", value: 6 },
      { area: "second", value: 20 },
    ],
  };
  const { container } = render(
    <RankStrip name="Place" council={council} {...marks} others={others} best="low" format={format} />,
  );
  const [third = 0, first = 0, second = 0] = [...container.querySelectorAll(".app-rank__other")].map((each) =>
    numberOf(each, "cx"),
  );
  const at = (selector: string) => spotsOf(container.querySelector(selector))[0]?.x ?? 0;
  expect(grow(third, second, at(".app-rank__council"), first, spotOfWords(container, "5%").x)).toBe(true);
  expect(second).toBeCloseTo(at(".app-rank__median"));
  expect(screen.getByText(/^Small circles: Statistical neighbours, 3 with a figure\./)).toBeVisible();
});
