import { axisLabel, axisPlace, firstDayOf } from "#/charts/period-on-axis";
import { axisPeriods, type TrendInterval, type TrendLine, type TrendTarget } from "#/charts/trend-data";
import { isRule } from "#/measure/demonstration-rule";
import { shortNames } from "#/measure/short-names";
import type { DocumentThreshold, MeasureDocument, Point } from "./measure-document";

type ComparatorKind = MeasureDocument["comparatorHistory"][number]["kind"];

const mostLines = 4;

/**
 * Whether a comparator can stand on the council's axis: beside the number of children of a region or of England, one council's would be
 * pressed flat onto zero.
 */
export function isDrawnBeside({ measure }: MeasureDocument, kind: ComparatorKind): boolean {
  return measure.unit !== "COUNT" || kind === "GROUP";
}

/** The council first, then groups, region and England. Four lines at most can be told apart: groups give way to region and England. */
export function trendLines(document: MeasureDocument): TrendLine[] {
  const others = document.comparatorHistory.filter(
    ({ kind, points }) => isDrawnBeside(document, kind) && points.some(({ value }) => value !== undefined),
  );
  const places = others.filter(({ kind }) => kind !== "GROUP");
  const groups = others.filter(({ kind }) => kind === "GROUP");
  const shown = [...groups.slice(0, Math.max(0, mostLines - 1 - places.length)), ...places].slice(
    0,
    mostLines - 1,
  );
  const { frequency } = document.measure;
  const names = [document.council.name, ...shortNames(shown)];
  return [document.history, ...shown.map(({ points }) => points)].map((points, line) => ({
    name: names[line] ?? "",
    points: points.map(({ period: code, label, value, display, status }) => ({
      code,
      label,
      short: axisLabel(code, frequency),
      place: axisPlace(code, frequency),
      value,
      display,
      provisional: status === "PROVISIONAL",
    })),
  }));
}

/** How sure the council's newest figure is; nothing where that is not known or it is no figure to draw. */
export function trendInterval({ interval, history, measure }: MeasureDocument): TrendInterval | undefined {
  const latest = history.at(-1);
  if (!interval || latest?.value === undefined) return undefined;
  const { lower, upper } = interval;
  return { place: axisPlace(latest.period, measure.frequency), lower, upper };
}

/** The target that stood in each period of the chart. */
export function trendTargets(document: MeasureDocument): TrendTarget[] {
  return targetsOf(
    document,
    axisPeriods(trendLines(document)).map(({ code }) => code),
  );
}

export function targetsOf(document: MeasureDocument, periods: readonly string[]): TrendTarget[] {
  const { frequency } = document.measure;
  return periods.flatMap((code) => {
    const threshold = thresholdFor(document.thresholds, code, frequency);
    if (!threshold || !isKnownFor(threshold, code, document)) return [];
    const { year, display, target, targetLow: low, targetHigh: high, amber, amberLow, amberHigh } = threshold;
    const place = axisPlace(code, frequency);
    const rule = isRule(threshold);
    return [{ code, place, year, rule, display, target, low, high, amber, amberLow, amberHigh }];
  });
}

/** The demonstration's rule is another number in each period: the document holds that of the latest. */
export function isKnownFor(threshold: DocumentThreshold, period: string, { history }: MeasureDocument) {
  return !isRule(threshold) || history.at(-1)?.period === period;
}

export function thresholdFor(
  thresholds: readonly DocumentThreshold[],
  period: string,
  frequency: MeasureDocument["measure"]["frequency"],
) {
  const day = firstDayOf(period, frequency);
  return thresholds.find(
    ({ year, firstDay, lastDay }) =>
      year === period || (firstDay && lastDay && firstDay <= day && day <= lastDay),
  );
}

/** "2015-16 to 2024-25", or the one period there is. */
export function spanOf(document: MeasureDocument): string {
  const periods = axisPeriods(trendLines(document));
  const [first, last] = [periods[0]?.label, periods.at(-1)?.label];
  return first === last ? (first ?? "") : `${first} to ${last}`;
}

/** The council's newest figure that is a number. */
export function latestFigure({ history }: MeasureDocument) {
  return history.findLast((point): point is Point & { value: number } => point.value !== undefined);
}
