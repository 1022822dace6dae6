import { render, screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import { grow, numberOf, spotOf, spotOfWords, spotsOf } from "#/testing/geometry";
import { axisLabel, axisPlace } from "./period-on-axis";
import { TrendChart } from "./TrendChart";

const format = (value: number) => `${value}%`;
const frequencyOf = (code: string) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(code) ? "MONTHLY" : "ANNUAL");
const placed = (code: string) => ({ code, place: axisPlace(code, frequencyOf(code)) });
const points = (values: Record<string, number>) =>
  Object.entries(values).map(([code, value]) => ({
    ...placed(code),
    label: code,
    short: axisLabel(code, frequencyOf(code)),
    value,
  }));

describe("TrendChart", () => {
  it("is an image with a name and words", () => {
    render(
      <>
        <TrendChart
          title="Re-referrals, percentage"
          describedBy="words"
          lines={[{ name: "Rotherham", points: points({ "2022-23": 17, "2023-24": 20 }) }]}
          targets={[]}
          format={format}
        />
        <p id="words">From 17% to 20%.</p>
      </>,
    );
    const chart = screen.getByRole("img");
    expect(chart).toHaveAccessibleName("Line chart: Re-referrals, percentage");
    expect(chart).toHaveAccessibleDescription("From 17% to 20%.");
  });

  it("goes to the right with time and up with the figure, as its axes say", () => {
    const { container } = render(
      <TrendChart
        title="Re-referrals"
        lines={[
          { name: "Rotherham", points: points({ "2021-22": 20, "2022-23": 40, "2023-24": 10 }) },
          { name: "England", points: points({ "2021-22": 30, "2022-23": 30, "2023-24": 30 }) },
        ]}
        targets={["2021-22", "2022-23", "2023-24"].map((code) => ({
          ...placed(code),
          display: "",
          target: 25,
          amber: 35,
        }))}
        format={format}
      />,
    );
    const own = spotsOf(container.querySelector(".app-trend__line--1"));
    const england = spotsOf(container.querySelector(".app-trend__line--2"));
    expect(grow(...own.map(({ x }) => x))).toBe(true);
    const [twenty, forty, ten] = own.map(({ y }) => y);
    // Down the picture: 40, the amber limit of 35, England's 30, the target of 25, 20, 10.
    const target = spotsOf(container.querySelector(".app-trend__target"))[0]?.y ?? 0;
    const tolerance = container.querySelector(".app-trend__tolerance");
    const amber = numberOf(tolerance, "y");
    expect(grow(forty ?? 0, amber, england[0]?.y ?? 0, target, twenty ?? 0, ten ?? 0)).toBe(true);
    expect(amber + numberOf(tolerance, "height")).toBeCloseTo(target);
    const markers = [...container.querySelectorAll(".app-trend__marker--1")].map(spotOf);
    expect(markers).toEqual(own);
    // The axes name the same places: 40 at the top, 0 at the bottom, years under their figures.
    const tick = (words: string) => spotOfWords(container, words).y - 5;
    expect(tick("40%")).toBeCloseTo(forty ?? 0);
    expect(tick("20%")).toBeCloseTo(twenty ?? 0);
    expect(tick("0%")).toBeGreaterThan(ten ?? 0);
    expect(spotOfWords(container, "2021-22").x).toBeCloseTo(own[0]?.x ?? 0);
    expect(spotOfWords(container, "2022-23").x).toBeCloseTo(own[1]?.x ?? 0);
  });

  it("breaks a line at a missing period and names each line at its end", () => {
    const { container } = render(
      <TrendChart
        title="Attendance"
        lines={[
          { name: "Rotherham", points: points({ "2018-19": 4, "2021-22": 6, "2022-23": 7 }) },
          { name: "England", points: points({ "2018-19": 5, "2019-20": 5, "2020-21": 5 }) },
        ]}
        targets={[]}
        format={format}
      />,
    );
    expect(container.querySelectorAll(".app-trend__line--1")).toHaveLength(2);
    expect(container.querySelectorAll(".app-trend__line--2")).toHaveLength(1);
    expect(screen.getByText("Rotherham")).toBeInTheDocument();
    expect(screen.getByText("England")).toBeInTheDocument();
  });

  it("draws the target and its tolerance for the periods that have one", () => {
    const target = { display: "No more than 20%", target: 20, amber: 22 };
    const { container } = render(
      <TrendChart
        title="Re-referrals"
        lines={[{ name: "Rotherham", points: points({ "2021-22": 23, "2022-23": 21, "2023-24": 19 }) }]}
        targets={[
          { ...placed("2022-23"), ...target },
          { ...placed("2023-24"), ...target },
        ]}
        format={format}
      />,
    );
    expect(container.querySelectorAll(".app-trend__target")).toHaveLength(1);
    expect(container.querySelectorAll(".app-trend__tolerance")).toHaveLength(1);
    expect(screen.getByText("Target")).toBeInTheDocument();
  });

  it("draws a year's target through the periods of the year that have no figure", () => {
    const target = { display: "No more than 20%", target: 20 };
    const draw = (year?: string) =>
      render(
        <TrendChart
          title="Re-referrals"
          lines={[{ name: "Rotherham", points: points({ "2023-04": 23, "2023-06": 21 }) }]}
          targets={[
            { ...placed("2023-04"), year, ...target },
            { ...placed("2023-06"), year, ...target },
          ]}
          format={format}
        />,
      ).container.querySelectorAll(".app-trend__target");
    expect(draw("2023-24")).toHaveLength(1);
    expect(draw()).toHaveLength(2);
  });

  it("says so when the axis does not begin at zero", () => {
    render(
      <TrendChart
        title="Reviews"
        lines={[{ name: "Rotherham", points: points({ "2022-23": 98, "2023-24": 96 }) }]}
        targets={[]}
        format={format}
      />,
    );
    expect(screen.getByText("The vertical axis does not begin at zero.")).toBeInTheDocument();
  });
});
