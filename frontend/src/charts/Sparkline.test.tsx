import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { grow, numberOf, spotsOf } from "#/testing/geometry";
import { Sparkline } from "./Sparkline";

const format = (value: number) => value.toFixed(1);

describe("Sparkline", () => {
  it("says in words what it draws", () => {
    render(
      <Sparkline
        name="Trend"
        points={[
          { label: "2022-23", value: 4 },
          { label: "2023-24", value: 6 },
        ]}
        format={format}
      />,
    );
    expect(screen.getByRole("img")).toHaveAccessibleName(
      "Trend. From 4.0 in 2022-23 to 6.0 in 2023-24. Lowest 4.0 in 2022-23, highest 6.0 in 2023-24.",
    );
  });

  it("goes to the right with time and up with the figure, and marks the latest", () => {
    const { container } = render(
      <Sparkline
        name="Trend"
        points={[
          { label: "1", value: 4 },
          { label: "2", value: 9 },
          { label: "3", value: 2 },
        ]}
        format={format}
      />,
    );
    const [first, second, third] = spotsOf(container.querySelector("path"));
    expect(grow(first?.x ?? 0, second?.x ?? 0, third?.x ?? 0)).toBe(true);
    // Highest first: 9, then 4, then 2.
    expect(grow(second?.y ?? 0, first?.y ?? 0, third?.y ?? 0)).toBe(true);
    const latest = container.querySelector(".app-sparkline__latest");
    expect([numberOf(latest, "cx"), numberOf(latest, "cy")]).toEqual([third?.x, third?.y]);
  });

  it("leaves a gap where there is no figure", () => {
    const { container } = render(
      <Sparkline
        name="Trend"
        points={[
          { label: "1", value: 4 },
          { label: "2", value: 6 },
          { label: "3" },
          { label: "4", value: 5 },
          { label: "5", value: 7 },
        ]}
        format={format}
      />,
    );
    expect(container.querySelectorAll("path")).toHaveLength(2);
  });

  it("draws a long time without figures short", () => {
    const gap = (length: number) =>
      render(
        <Sparkline
          name="Trend"
          points={[
            { label: "a", value: 4 },
            { label: "b", value: 6 },
            ...Array.from({ length }, (_, place) => ({ label: `gap ${place}` })),
            { label: "y", value: 5 },
            { label: "z", value: 7 },
          ]}
          format={format}
        />,
      )
        .container.querySelector("path")
        ?.getAttribute("d");
    expect(gap(40)).toBe(gap(3));
    expect(gap(2)).not.toBe(gap(3));
  });

  it("draws nothing when there has never been a figure", () => {
    render(<Sparkline name="Trend" points={[{ label: "2023-24" }]} format={format} />);
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });
});
