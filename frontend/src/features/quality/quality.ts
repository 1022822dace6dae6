import type { components } from "#/api/schema";

export type DataQuality = components["schemas"]["DataQuality"];
export type Finding = components["schemas"]["QualityFinding"];
type FindingKind = components["schemas"]["QualityFindingKind"];
type FindingCount = components["schemas"]["QualityFindingCount"];

/** What is listed; what is not said narrows nothing. */
export interface QualitySearch {
  kind?: FindingKind;
  service?: string;
  measure?: string;
  explained?: boolean;
}

export const findingKinds = [
  "LATE",
  "MISSING",
  "PROVISIONAL_TOO_LONG",
  "NUMERATOR_ABOVE_DENOMINATOR",
  "OUT_OF_BOUNDS",
  "UNLIKELY",
  "OUTSIDE_ITS_PARTS",
  "PARTS_DISAGREE",
  "NO_SERVICE",
] as const satisfies readonly FindingKind[];

/** A list of what is open would be empty where everything is explained. */
export function listedOf(open: number): Pick<QualitySearch, "explained"> {
  return open === 0 ? { explained: true } : {};
}

/** How much there is to look at, as a sentence. */
export function openInWords({ open, explained }: Pick<DataQuality, "open" | "explained">): string {
  const things =
    open === 0
      ? "Nothing is out of order"
      : open === 1
        ? "1 thing is out of order"
        : `${open.toLocaleString("en-GB")} things are out of order`;
  return explained === 0
    ? `${things}.`
    : `${things}; ${explained.toLocaleString("en-GB")} ${explained === 1 ? "is" : "are"} explained.`;
}

/** The kinds that a service has open: "Late 5, Missing 2". */
export function kindsInWords(kinds: readonly FindingCount[]): string {
  return kinds.map(({ title, open }) => `${title} ${open.toLocaleString("en-GB")}`).join(", ");
}

/** Where a figure stands, in words: its period, and the area unless it is the council's own. */
export function placeInWords({ area, periodLabel }: Finding, council: string | undefined): string {
  return [periodLabel, area && area.name !== council ? area.name : undefined].filter(Boolean).join(", ");
}
