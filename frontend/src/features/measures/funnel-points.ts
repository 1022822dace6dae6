import type { components } from "#/api/schema";
import type { FunnelPoint } from "#/charts/funnel";
import type { MeasureDocument } from "./measure-document";

type PeriodValue = components["schemas"]["PeriodValue"];
type Area = components["schemas"]["Area"];

/** Whether the measure is a percentage of which both numbers are known here: only then is it asked for those of other authorities. */
export function hasFunnel({ measure }: MeasureDocument): boolean {
  const latest = measure.periods.at(-1);
  return measure.unit === "PERCENTAGE" && latest?.numerator !== undefined && latest.denominator !== undefined;
}

/**
 * The authorities of the measure's latest period with both numbers. Empty where this council's are no longer those of the edition:
 * the others could have been revised too, and a page never shows two states of the figures as one.
 */
export function funnelPoints(
  { measure, council, groupFigures = [] }: MeasureDocument,
  values: readonly PeriodValue[],
  areas: readonly Area[],
): FunnelPoint[] {
  const latest = measure.periods.at(-1);
  const councils = new Map(
    areas.filter(({ kind }) => kind === "COUNCIL").map(({ code, name }) => [code, name]),
  );
  const neighbours = new Set(groupFigures.flatMap(({ members }) => members.map(({ area }) => area)));
  const points = values.flatMap(({ area, period, numerator, denominator }): FunnelPoint[] => {
    const name = councils.get(area);
    if (period !== latest?.period || !name || numerator === undefined || !denominator) return [];
    const role = area === council.code ? "own" : neighbours.has(area) ? "neighbour" : "other";
    return [{ area, name, part: numerator, whole: denominator, role }];
  });
  const own = points.find(({ role }) => role === "own");
  return own?.part === latest?.numerator && own?.whole === latest?.denominator ? points : [];
}
