import type { components } from "#/api/schema";
import type { RatingCode } from "#/measure/RatingTag";
import { hasWords } from "#/ui/has-words";
import type { EditionDocument, Measure, Theme } from "./edition-document";
import { hasWorry, type Worry } from "./worry";

/** What a reader chose to see. Empty means everything. */
export interface ScorecardFilter {
  ratings: readonly RatingCode[];
  theme?: string;
  flagged: boolean;
  /** Words of the title or code. */
  find?: string;
  /** All that a measure must have. */
  worry?: readonly Worry[];
  /** Those with most to worry about first, instead of the scorecard's own order. */
  sort?: "worry";
  /** Everything on each measure, instead of one line each. */
  view?: "full";
}

/** How many deep-dive requests each measure has, by indicator code. */
export type Flags = ReadonlyMap<string, number>;

const noFlags: Flags = new Map();

/** Themes with the measures that fit; themes with none are left out. */
export function filterThemes(themes: readonly Theme[], filter: ScorecardFilter, flags: Flags): Theme[] {
  return themes
    .filter((theme) => !filter.theme || theme.name === filter.theme)
    .map((theme) => ({
      ...theme,
      measures: theme.measures.filter((measure) => fits(measure, filter, flags)),
    }))
    .filter((theme) => theme.measures.length > 0);
}

export function countMeasures(themes: readonly Theme[]): number {
  return themes.reduce((sum, theme) => sum + theme.measures.length, 0);
}

/** "1 measure", "84 measures". */
export function measuresInWords(count: number): string {
  return `${count} ${count === 1 ? "measure" : "measures"}`;
}

/** Requests that were withdrawn or declined no longer flag a measure. */
export function flagsOf(requests: readonly components["schemas"]["DeepDiveRequest"][]): Flags {
  if (requests.length === 0) return noFlags;
  const flags = new Map<string, number>();
  for (const request of requests) {
    if (request.state === "WITHDRAWN" || request.state === "DECLINED") continue;
    for (const { code } of request.measures) flags.set(code, (flags.get(code) ?? 0) + 1);
  }
  return flags;
}

function fits(
  measure: Measure,
  { ratings, flagged, find, worry = [] }: ScorecardFilter,
  flags: Flags,
): boolean {
  if (ratings.length > 0 && !ratings.includes(measure.rating.code)) return false;
  if (flagged && !flags.has(measure.indicator)) return false;
  if (!worry.every((wanted) => hasWorry(measure, wanted))) return false;
  return hasWords(`${measure.indicator} ${measure.reference ?? ""} ${measure.title}`, find ?? "");
}

/** Whether anything on it is for the exempt committees alone. */
export function hasExempt({ themes }: Pick<EditionDocument, "themes">): boolean {
  return themes.some(({ measures }) =>
    measures.some(({ exempt, commentary }) => Boolean(exempt ?? commentary?.exempt)),
  );
}
