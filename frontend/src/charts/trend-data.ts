import { ruleName } from "#/measure/demonstration-rule";
import type { ChartPoint } from "./describe-trend";

/** One area's values. The first line of a chart is the council's. */
export interface TrendLine {
  name: string;
  points: readonly (ChartPoint & AxisPeriod & { provisional?: boolean })[];
}

/** The target that stood in a period, as numbers. In-range measures have `low` and `high` instead of `target`. */
export interface TrendTarget {
  code: string;
  place: number;
  /** The year that it was set for: it stood in every period of that year, with or without a figure. */
  year?: string;
  /** Whether it is the demonstration's rule and nobody's target. */
  rule?: boolean;
  display: string;
  target?: number;
  low?: number;
  high?: number;
  amber?: number;
  amberLow?: number;
  amberHigh?: number;
}

/** Between which numbers chance alone could have put a figure. */
export interface TrendInterval {
  place: number;
  lower: number;
  upper: number;
}

/** How a target is read out: the demonstration's rule is nobody's target, so it is never called one. */
export function targetReading({ rule, display }: TrendTarget): string {
  return `${rule ? ruleName.toLowerCase() : "target"} ${display}`;
}

/** A period on a time axis; its code was read by whoever knows its measure's frequency. */
export interface AxisPeriod {
  code: string;
  label: string;
  /** What it is called where there is little room. */
  short: string;
  place: number;
}

/** Something that happened in a period, named above the chart. */
export interface TrendMark extends AxisPeriod {
  name: string;
  kind: "CLINIC" | "COMMENTARY";
}

/** Every period that any line has, in order of time. */
export function axisPeriods(lines: readonly TrendLine[]): AxisPeriod[] {
  const periods = new Map<string, AxisPeriod>();
  for (const { points } of lines) {
    for (const { code, label, short, place } of points) {
      if (!periods.has(code)) periods.set(code, { code, label, short, place });
    }
  }
  return [...periods.values()].sort((a, b) => a.place - b.place);
}

/** The periods of an axis with those of the marks, which may have no figure. */
export function withMarks(periods: readonly AxisPeriod[], marks: readonly TrendMark[]): AxisPeriod[] {
  const drawn = new Set(periods.map(({ place }) => place));
  return [...periods, ...marks.filter(({ place }) => !drawn.has(place))].sort((a, b) => a.place - b.place);
}

/** The lowest and highest number to draw, and whether the axis may begin at zero without flattening the line. */
export function valueRange(
  lines: readonly { points: readonly { value?: number }[] }[],
  targets: readonly TrendTarget[],
  interval?: TrendInterval,
): [number, number] {
  const values = [
    interval?.lower,
    interval?.upper,
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
    ...targets.flatMap((t) => [t.target, t.low, t.high, t.amber, t.amberLow, t.amberHigh]),
  ].filter((value): value is number => value !== undefined);
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low >= 0 && low <= high / 2) return [0, high || 1];
  const margin = (high - low) * 0.1 || Math.abs(high) * 0.1 || 1;
  return [low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin];
}

/** The periods whose names fit beside each other on the axis: the latest always, then back in time as there is room. */
export function periodsWithRoom(
  periods: readonly AxisPeriod[],
  measure: (period: AxisPeriod) => { at: number; width: number },
): AxisPeriod[] {
  let free = Number.POSITIVE_INFINITY;
  return periods.toReversed().filter((period) => {
    const { at, width } = measure(period);
    if (at + width / 2 > free) return false;
    free = at - width / 2;
    return true;
  });
}

/** Moves labels apart that would lie on each other, keeping their order. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, place) => ({ y, place })).sort((a, b) => a.y - b.y);
  let next = top;
  for (const label of order) {
    label.y = Math.max(label.y, next);
    next = label.y + gap;
  }
  let limit = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - gap;
  }
  const placed: number[] = [];
  for (const { y, place } of order) placed[place] = y;
  return placed;
}
