import type { components } from "#/api/schema";
import { axisLabel, axisPlace } from "./period-on-axis";
import { type AxisPeriod, type TrendTarget, valueRange } from "./trend-data";

export type ControlChartData = components["schemas"]["ControlChart"];
export type ControlPoint = ControlChartData["points"][number] & { place: number };
type Frequency = components["schemas"]["Frequency"];
type Stretch = ControlChartData["stretches"][number];

/** A stretch with its own points and the places it covers on the time axis. */
export interface DrawnStretch extends Stretch {
  order: number;
  points: ControlPoint[];
  first: number;
  last: number;
}

/** Stretches in order of time. One without points is not drawn. */
export function drawnStretches(
  { points, stretches }: ControlChartData,
  frequency: Frequency,
): DrawnStretch[] {
  return stretches.flatMap((stretch, order) => {
    const own = points
      .filter((point) => point.stretch === order)
      .map((point) => ({ ...point, place: axisPlace(point.period, frequency) }))
      .sort((a, b) => a.place - b.place);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ ...stretch, order, points: own, first: first.place, last: last.place }] : [];
  });
}

export function controlPeriods({ points }: ControlChartData, frequency: Frequency): AxisPeriod[] {
  return points
    .map(({ period: code, label }) => ({
      code,
      label,
      short: axisLabel(code, frequency),
      place: axisPlace(code, frequency),
    }))
    .sort((a, b) => a.place - b.place);
}

/** Everything that is drawn fits: the figures, the limits and the targets. */
export function controlRange(
  { points, stretches }: ControlChartData,
  targets: readonly TrendTarget[],
): [number, number] {
  const limits = stretches.flatMap(({ mean, lower, upper }) => [mean, lower, upper]);
  const values = [...points.map(({ value }) => value), ...limits];
  return valueRange([{ points: values.map((value) => ({ value })) }], targets);
}
