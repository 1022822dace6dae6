import type { components } from "#/api/schema";
import { axisLabel, axisPlace } from "#/charts/period-on-axis";
import type { TrendLine } from "#/charts/trend-data";
import { figureFormat } from "#/measure/figures";
import type { MeasureDocument } from "./measure-document";
import { trendLines } from "./trend";

type PeriodValue = components["schemas"]["PeriodValue"];
type Group = NonNullable<MeasureDocument["groupFigures"]>[number];
type Member = Group["members"][number];

export interface NeighbourLines {
  own: TrendLine;
  /** Those with something to draw, in the group's order. */
  others: readonly (TrendLine & { area: string })[];
  /** Those without a figure. */
  without: readonly string[];
  /** Those whose figure is another now than the edition has. */
  changed: readonly string[];
}

/** The group that is told one by one: the first of which a figure is known. */
export function neighbourGroup({ groupFigures = [] }: MeasureDocument): Group | undefined {
  return groupFigures.find(({ members }) => members.some(({ value }) => value !== undefined));
}

/** The members beside whom the council can be drawn. */
export function neighboursOf(document: MeasureDocument): readonly Member[] {
  if (document.history.length === 0) return [];
  return (neighbourGroup(document)?.members ?? []).filter(({ area }) => area !== document.council.code);
}

/**
 * The council's line and its neighbours', over the council's own time. Where a neighbour's figure is no longer the edition's, its
 * others could be others too: it is named and not drawn, as a page never shows two states of the figures as one.
 */
export function neighbourLines(document: MeasureDocument, values: readonly PeriodValue[]): NeighbourLines {
  const { measure, history } = document;
  const { frequency } = measure;
  const format = figureFormat(measure.unit, measure.decimals);
  const place = (code: string) => axisPlace(code, frequency);
  const [first, last] = [place(history[0]?.period ?? ""), place(history.at(-1)?.period ?? "")];
  const latest = measure.periods.at(-1)?.period;
  const [own = { name: document.council.name, points: [] }] = trendLines(document);
  const others: (TrendLine & { area: string })[] = [];
  const without: string[] = [];
  const changed: string[] = [];
  for (const { area, name, value } of neighboursOf(document)) {
    const theirs = values.filter((each) => each.area === area);
    const points = theirs
      .map((each) => ({
        code: each.period,
        label: each.periodLabel,
        short: axisLabel(each.period, frequency),
        place: place(each.period),
        // What is of low reliability is said and not drawn.
        value: each.symbol ? undefined : each.value,
        display: displayOf(each, format),
        provisional: each.status === "PROVISIONAL",
      }))
      .filter((point) => first <= point.place && point.place <= last)
      .sort((a, b) => a.place - b.place);
    if (value !== theirs.find(({ period }) => period === latest)?.value) changed.push(name);
    else if (points.some((point) => point.value !== undefined)) others.push({ area, name, points });
    else without.push(name);
  }
  return { own, others, without, changed };
}

function displayOf({ value, symbol }: PeriodValue, format: (value: number) => string): string {
  if (value === undefined) return symbol ?? "no figure";
  return symbol ? `${format(value)} (${symbol})` : format(value);
}
