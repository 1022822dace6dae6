/** One authority's percentage as it was counted: so many of so many. */
export interface FunnelPoint {
  area: string;
  name: string;
  part: number;
  whole: number;
  /** Ours, one told one by one, or any other. */
  role: "own" | "neighbour" | "other";
}

export interface Funnel {
  points: readonly FunnelPoint[];
  /** The proportion of all authorities together, from 0 to 1. */
  average: number;
}

/** How many standard errors either way hold 95% and 99.8% of what chance does. */
export const widths = { inner: 1.959964, outer: 3.090232 } as const;

/** Fewer authorities show no funnel. */
const fewest = 5;

/** The funnel of those of which both numbers are known; undefined where there are too few, or none of them differ. */
export function funnelOf(points: readonly FunnelPoint[]): Funnel | undefined {
  const known = points.filter(({ part, whole }) => whole > 0 && part >= 0 && part <= whole);
  const average = sum(known.map(({ part }) => part)) / sum(known.map(({ whole }) => whole));
  return known.length < fewest || average <= 0 || average >= 1 ? undefined : { points: known, average };
}

/**
 * What chance alone would do to a proportion of so many, within 0 and 1: p ± z √(p (1 − p) / n), the normal approximation of the
 * binomial, as in D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * 1185-1202.
 */
export function limitsAt(average: number, whole: number, width: number): { low: number; high: number } {
  const reach = width * Math.sqrt((average * (1 - average)) / whole);
  return { low: Math.max(0, average - reach), high: Math.min(1, average + reach) };
}

export type Standing = "ABOVE_OUTER" | "ABOVE_INNER" | "WITHIN" | "BELOW_INNER" | "BELOW_OUTER";

export const standingWords: Record<Standing, string> = {
  ABOVE_OUTER: "Above the 99.8% limit",
  ABOVE_INNER: "Above the 95% limit, within the 99.8% limit",
  WITHIN: "Within the 95% limits",
  BELOW_INNER: "Below the 95% limit, within the 99.8% limit",
  BELOW_OUTER: "Below the 99.8% limit",
};

export function standingOf({ part, whole }: FunnelPoint, average: number): Standing {
  const proportion = part / whole;
  const [inner, outer] = [limitsAt(average, whole, widths.inner), limitsAt(average, whole, widths.outer)];
  if (proportion > outer.high) return "ABOVE_OUTER";
  if (proportion < outer.low) return "BELOW_OUTER";
  if (proportion > inner.high) return "ABOVE_INNER";
  return proportion < inner.low ? "BELOW_INNER" : "WITHIN";
}

/** How many lie beyond the outer limits, where chance alone would put 1 in 500. */
export function beyond({ points, average }: Funnel): number {
  return points.filter((point) => standingOf(point, average).endsWith("OUTER")).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
