import type { components } from "#/api/schema";
import { placeOf } from "./periods";
import { type AxisPeriod, axisPeriods, type TrendTarget, valueRange } from "./trend-data";

export type ControlChartData = components["schemas"]["ControlChart"];
export type ControlPoint = ControlChartData["points"][number] & { place: number };
type Stretch = ControlChartData["stretches"][number];

/** A stretch with its own points and the places it covers on the time axis. */
export interface DrawnStretch extends Stretch {
  order: number;
  points: ControlPoint[];
  first: number;
  last: number;
}

/** Stretches in order of time. One without points is not drawn. */
export function drawnStretches({ points, stretches }: ControlChartData): DrawnStretch[] {
  return stretches.flatMap((stretch, order) => {
    const own = points
      .filter((point) => point.stretch === order)
      .map((point) => ({ ...point, place: placeOf(point.period) }))
      .sort((a, b) => a.place - b.place);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ ...stretch, order, points: own, first: first.place, last: last.place }] : [];
  });
}

export function controlPeriods({ points }: ControlChartData): AxisPeriod[] {
  return axisPeriods([
    { name: "", points: points.map(({ period, label, value }) => ({ code: period, label, value })) },
  ]);
}

/** Everything that is drawn fits: the figures, the limits and the targets. */
export function controlRange(
  { points, stretches }: ControlChartData,
  targets: readonly TrendTarget[],
): [number, number] {
  const limits = stretches.flatMap(({ mean, lower, upper }) => [mean, lower, upper]);
  const values = [...points.map(({ value }) => value), ...limits];
  return valueRange([{ name: "", points: values.map((value) => ({ code: "", label: "", value })) }], targets);
}
