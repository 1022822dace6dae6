import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { RatingCounts } from "./RatingCounts";
import { RatingTag } from "./RatingTag";

describe("RatingTag", () => {
  it.each([
    ["GREEN", "G", "Green"],
    ["AMBER", "A", "Amber"],
    ["RED", "R", "Red"],
  ] as const)("%s has letter, word and a shape of its own", (code, letter, word) => {
    const { container } = render(<RatingTag rating={{ code, letter, word }} />);
    expect(screen.getByText(word)).toBeInTheDocument();
    expect(container.querySelector("text")).toHaveTextContent(letter);
    expect(container.querySelector("path")).toHaveAttribute("d");
  });

  it("draws a different shape for each rating", () => {
    const shapes = (["GREEN", "AMBER", "RED", "NOT_RATED"] as const).map((code) => {
      const { container } = render(<RatingTag rating={{ code, word: code }} />);
      return container.querySelector("path")?.getAttribute("d");
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it("says the word once to a screen reader", () => {
    const { container } = render(<RatingTag rating={{ code: "RED", letter: "R", word: "Red" }} />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });
});

describe("RatingCounts", () => {
  it("reads as words, worst first", () => {
    render(<RatingCounts counts={{ green: 3, amber: 2, red: 1, notRated: 78 }} />);
    expect(screen.getAllByRole("listitem").map((item) => item.querySelector("span")?.textContent)).toEqual([
      "1 red",
      "2 amber",
      "3 green",
      "78 not rated",
    ]);
  });
});
