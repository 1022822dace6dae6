import { isExplained } from "#/measure/explanation";
import type { Measure, Theme } from "./edition-document";

/** What a member may look for, as it stands in the address. */
export const worries = ["worsened", "worst-quarter", "real-change", "unexplained"] as const;
export type Worry = (typeof worries)[number];

export const worryWords: Record<Worry, string> = {
  worsened: "Worsened",
  "worst-quarter": "Worst quarter of authorities",
  "real-change": "Real change by the control chart",
  unexplained: "Red without an explanation",
};

const worsened: readonly Measure["direction"]["code"][] = [
  "WORSENED",
  "WORSENED_WITHIN_LIMITS",
  "WORSENED_OUTSIDE_LIMITS",
];

const has: Record<Worry, (measure: Measure) => boolean> = {
  worsened: ({ direction }) => worsened.includes(direction.code),
  "worst-quarter": ({ position }) => position?.band === "D",
  "real-change": ({ variation }) =>
    variation !== undefined && variation.code !== "COMMON_CAUSE" && variation.code !== "UNDECIDED",
  unexplained: (measure) => measure.rating.code === "RED" && !isExplained(measure),
};

export function hasWorry(measure: Measure, worry: Worry): boolean {
  return has[worry](measure);
}

/** How many measures have each, so that a filter says beforehand what it leaves. */
export function worryCounts(themes: readonly Theme[]): Record<Worry, number> {
  const measures = themes.flatMap((theme) => theme.measures);
  const count = (worry: Worry) => measures.filter(has[worry]).length;
  return {
    worsened: count("worsened"),
    "worst-quarter": count("worst-quarter"),
    "real-change": count("real-change"),
    unexplained: count("unexplained"),
  };
}

/** The signs that a measure goes badly, each in a word or two. What is a matter of chance is no sign. */
export function signsOf(measure: Measure): string[] {
  return [
    measure.rating.code === "RED" ? "red" : "",
    has.worsened(measure) ? "worsened" : "",
    has["worst-quarter"](measure) ? "in the worst quarter" : "",
    measure.variation?.code === "CONCERN" ? "a real change for the worse" : "",
  ].filter(Boolean);
}

/** Every measure, first those with the most signs; then red before amber before the rest, then the lowest place among authorities. */
export function byWorry(themes: readonly Theme[]): Measure[] {
  return themes
    .flatMap((theme) => theme.measures)
    .map((measure) => ({ measure, keys: [signsOf(measure).length, ratingKey(measure), placeKey(measure)] }))
    .sort((a, b) => firstDifference(a.keys, b.keys))
    .map(({ measure }) => measure);
}

function ratingKey({ rating }: Measure): number {
  return rating.code === "RED" ? 2 : rating.code === "AMBER" ? 1 : 0;
}

function placeKey({ position }: Measure): number {
  return position?.rank === undefined || !position.counted ? 0 : position.rank / position.counted;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [place, key] of a.entries()) {
    const difference = (b[place] ?? 0) - key;
    if (difference !== 0) return difference;
  }
  return 0;
}
