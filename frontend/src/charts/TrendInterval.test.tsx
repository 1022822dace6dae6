import { render } from "@testing-library/preact";
import { expect, test } from "vitest";
import { grow, numberOf, spotOf } from "#/testing/geometry";
import { TrendChart } from "./TrendChart";

const points = [10, 30].map((value, place) => ({
  code: `${place}`,
  label: `${place}`,
  short: `${place}`,
  place,
  value,
}));

function draw(interval?: { place: number; lower: number; upper: number }) {
  const { container } = render(
    <TrendChart
      title="Re-referrals"
      lines={[{ name: "Rotherham", points }]}
      targets={[]}
      interval={interval}
      format={String}
    />,
  );
  const band = container.querySelector(".app-trend__interval");
  const markers = [...container.querySelectorAll(".app-trend__marker--1")].map(spotOf);
  const top = numberOf(band, "y");
  return { band, markers, top, bottom: top + numberOf(band, "height"), left: numberOf(band, "x") };
}

test("the band lies behind its own point, the upper end above, and the axis reaches both ends", () => {
  const { band, markers, top, bottom, left } = draw({ place: 1, lower: 22, upper: 90 });
  const [first, latest] = markers;
  expect(grow(0, top, latest?.y ?? 0, bottom)).toBe(true);
  // 22 lies above 10, which is the first figure.
  expect(grow(bottom, first?.y ?? 0)).toBe(true);
  expect(grow(first?.x ?? 0, left, latest?.x ?? 0, left + numberOf(band, "width"))).toBe(true);
});

test("without an interval there is no band", () => {
  expect(draw().band).toBeNull();
});
