import type { components } from "#/api/schema";
import { BetterWorseMark } from "./BetterWorseMark";
import { shortNames } from "./short-names";

type Comparison = components["schemas"]["Comparison"];

/** Each group, region and country with its figure and, in words, whether the council is better or worse. */
export function Comparisons({
  comparisons,
  notes = [],
}: {
  comparisons: readonly Comparison[];
  /** Where target and comparison, or two groups, speak of different neighbours. */
  notes?: readonly string[];
}) {
  if (nothingToCompare(comparisons)) return "No other area’s figure for the same period";
  const names = shortNames(comparisons);
  const lines = comparisons.map((comparison, place) => ({
    area: comparison.area,
    standing: comparison.standing,
    words: wordsOf(comparison, names[place] ?? comparison.name),
  }));
  // Where the council has no figure, all say the same: once is enough.
  const differing = lines.filter(
    ({ words }, place) => lines.findIndex((other) => other.words === words) === place,
  );
  return (
    <ul className="app-comparisons">
      {differing.map(({ area, standing, words }) => (
        <li key={area}>
          <BetterWorseMark standing={standing} />
          <span>{words}</span>
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

const standings: Record<Exclude<Comparison["standing"], "NOT_COMPARED">, string> = {
  BETTER: "Better than",
  WORSE: "Worse than",
  SAME: "Same as",
  HIGHER: "Higher than",
  LOWER: "Lower than",
};

/** A figure that is not relied on says why; the others say how the council stands, and what the figure is. */
function wordsOf({ standing, finding, text, point }: Comparison, name: string) {
  if (finding) return finding;
  if (standing === "NOT_COMPARED" || !point) return text;
  return `${standings[standing]} ${name}, ${point.display}`;
}

/** Whether no group, region or country has a figure for the council's period. A figure that is not relied on is one. */
export function nothingToCompare(comparisons: readonly Comparison[]) {
  return comparisons.every(
    ({ standing, point, finding }) => standing === "NOT_COMPARED" && point?.value === undefined && !finding,
  );
}
