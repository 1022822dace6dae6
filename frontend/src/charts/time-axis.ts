import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { AxisPeriod } from "./trend-data";

/** How many places a time without figures takes at most. */
export const longestGap = 4;

export interface TimeAxis {
  /** From a period's place to where it is drawn. */
  x: ScaleLinear<number, number>;
  /** Whether a time without figures is drawn shorter than it was. */
  shortened: boolean;
}

/** Periods in their distance from each other, except that long times without figures, such as school holidays, are cut short. */
export function timeAxis(periods: readonly AxisPeriod[], left: number, right: number): TimeAxis {
  const places = periods.map(({ place }) => place);
  const slots: number[] = [];
  places.forEach((place, order) => {
    const gap = order === 0 ? 0 : place - (places[order - 1] ?? place);
    slots.push((slots.at(-1) ?? 0) + Math.min(longestGap, gap));
  });
  const [first, last, end] = [places[0] ?? 0, places.at(-1) ?? 0, slots.at(-1) ?? 0];
  const drawn = scaleLinear([-0.5, end + 0.5], [left, right]);
  const x = scaleLinear(
    [first - 0.5, ...places, last + 0.5],
    [-0.5, ...slots, end + 0.5].map((slot) => drawn(slot)),
  );
  return { x, shortened: last - first > end };
}
