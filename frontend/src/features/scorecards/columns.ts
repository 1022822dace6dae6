import type { TermCode } from "#/measure/Glossary";
import type { Measure } from "./edition-document";

export interface Heading {
  label: string;
  term: TermCode;
}

export const headings = {
  measure: { label: "Measure", term: "measure" },
  periods: { label: "Latest three periods", term: "latest-periods" },
  yearToDate: { label: "Year to date", term: "year-to-date" },
  rating: { label: "Rating", term: "rating" },
  target: { label: "Target", term: "target" },
  direction: { label: "Direction of travel", term: "direction-of-travel" },
  lastYear: { label: "Same period last year", term: "same-period-last-year" },
  comparators: { label: "Compared with", term: "comparators" },
  rank: { label: "Rank", term: "rank" },
  trend: { label: "Trend", term: "trend" },
  realChange: { label: "Real change or chance", term: "real-change" },
} satisfies Record<string, Heading>;

/** The headings of each column: the second of a pair only when a measure has something to put under it. */
export function columnsOf(measures: readonly Measure[]): Heading[][] {
  const { measure, periods, yearToDate, rating, target, direction, lastYear, comparators, rank } = headings;
  const pairs: [Heading, Heading?, boolean?][] = [
    [measure],
    [periods, yearToDate, measures.some((row) => yearSoFar(row) !== undefined)],
    [rating, target, true],
    [direction, lastYear, measures.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined)],
    [comparators, rank, measures.some(({ position }) => position !== undefined)],
    [headings.trend, headings.realChange, measures.some(({ variation }) => variation !== undefined)],
  ];
  return pairs.map(([first, second, filled]) => (second && filled ? [first, second] : [first]));
}

/** An annual measure's figure is already the year's. */
export function yearSoFar({ frequency, yearToDate }: Measure) {
  return frequency === "ANNUAL" ? undefined : yearToDate;
}
