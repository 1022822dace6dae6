import { ruleName } from "#/measure/demonstration-rule";
import type { Reading } from "./Readout";
import {
  type AxisPeriod,
  type TrendLine,
  type TrendMark,
  type TrendTarget,
  targetReading,
} from "./trend-data";

/** What is drawn of each period, in words: every line's figure, whether it may still change, the target, and what happened. */
export function trendReadings(
  periods: readonly AxisPeriod[],
  lines: readonly TrendLine[],
  targets: readonly TrendTarget[],
  marks: readonly TrendMark[],
  format: (value: number) => string,
): Reading[] {
  return periods.map(({ code, label, place }) => {
    const figures = lines.map(({ name, points }) => {
      const point = points.find((each) => each.code === code);
      const figure = point?.display ?? (point?.value === undefined ? "no figure" : format(point.value));
      return `${name} ${figure}${point?.provisional ? " (provisional)" : ""}`;
    });
    const target = targets.find((each) => each.code === code);
    const happened = happenedIn(place, marks);
    return {
      label,
      place,
      words: [...figures, ...(target?.display ? [targetReading(target)] : []), ...happened],
    };
  });
}

function happenedIn(place: number, marks: readonly TrendMark[]) {
  return marks.filter((mark) => mark.place === place).map(({ name }) => name);
}

/** The same as rows of a file, with unrounded figures. */
export function trendRows(
  periods: readonly AxisPeriod[],
  lines: readonly TrendLine[],
  targets: readonly TrendTarget[],
  marks: readonly TrendMark[] = [],
): string[][] {
  const names = lines.map(({ name }) => name);
  const happened = marks.length > 0;
  const head = ["Period code", "Period", ...names, "Provisional", "Target"];
  const rows = periods.map(({ code, label, place }) => {
    const points = lines.map((line) => ({ line, point: line.points.find((each) => each.code === code) }));
    return [
      code,
      label,
      ...points.map(({ point }) => (point?.value === undefined ? (point?.display ?? "") : `${point.value}`)),
      points
        .filter(({ point }) => point?.provisional)
        .map(({ line }) => line.name)
        .join("; "),
      targetCell(targets.find((each) => each.code === code)),
      ...(happened ? [happenedIn(place, marks).join("; ")] : []),
    ];
  });
  return [happened ? [...head, "What happened"] : head, ...rows];
}

/** The column is headed "Target", which the demonstration's rule is not. */
function targetCell(target: TrendTarget | undefined): string {
  if (!target) return "";
  return target.rule ? `${ruleName}: ${target.display}` : target.display;
}
