import { render, screen } from "@testing-library/preact";
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
  expect(words("low")).toEqual(["A", "B", "C", "D", "Rotherham 16.7%", "5%", "Best", "45%", "Worst"]);
  expect(screen.getByRole("img", { name: "67th of 153" })).toBeInTheDocument();
});

test("the best quarter is at the end that is good", () => {
  expect(words("high")).toEqual(["D", "C", "B", "A", "Rotherham 16.7%", "5%", "Worst", "45%", "Best"]);
});

test("goes to the right with the figure, whichever end is good", () => {
  for (const best of ["low", "high"] as const) {
    const at = (value: number) => {
      const { container } = render(
        <RankStrip name="Place" council={{ ...council, value }} {...marks} best={best} format={format} />,
      );
      const quarters = [...container.querySelectorAll(".app-rank__quarter")].map((each) =>
        numberOf(each, "x"),
      );
      return {
        council: spotsOf(container.querySelector(".app-rank__council"))[0]?.x ?? 0,
        median: spotsOf(container.querySelector(".app-rank__median"))[0]?.x ?? 0,
        smallest: spotOfWords(container, "5%").x,
        largest: spotOfWords(container, "45%").x,
        quarters,
      };
    };
    const [low, high] = [at(16.7), at(30)];
    expect(grow(low.smallest, low.council, low.median, high.council, high.largest)).toBe(true);
    expect(grow(...low.quarters)).toBe(true);
    // 16.7 lies in the second quarter, 30 in the fourth.
    expect(grow(low.quarters[1] ?? 0, low.council, low.quarters[2] ?? 0)).toBe(true);
    expect(high.council).toBeGreaterThan(high.quarters[3] ?? 0);
  }
});

test("where neither way is good there are quarters without letters", () => {
  expect(words()).toEqual(["Rotherham 16.7%", "5%", "Smallest", "45%", "Largest"]);
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
  expect(grow(spotOfWords(container, "5%").x, first, at(".app-rank__council"), second, third)).toBe(true);
  expect(second).toBeCloseTo(at(".app-rank__median"));
  expect(screen.getByText(/^Small circles: Statistical neighbours, 3 with a figure\./)).toBeVisible();
});
