import type { components } from "#/api/schema";
import { StandingMark } from "./StandingMark";

type Comparison = components["schemas"]["Comparison"];

/** Each group, region and country with its figure and, in words, whether the council is better or worse. */
export function Comparisons({ comparisons }: { comparisons: readonly Comparison[] }) {
  if (comparisons.every(without)) return "No other area’s figure for the same period";
  return (
    <ul className="app-comparisons">
      {differing(comparisons).map((comparison) => (
        <li key={comparison.area}>
          <StandingMark standing={comparison.standing} />
          <span>{wordsOf(comparison)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A figure that is not relied on says why; the others say how the council stands, and what the figure is. */
export function wordsOf({ finding, text, point }: Comparison) {
  if (finding) return finding;
  if (!point || text.includes(point.display)) return text;
  return `${text}: ${point.display}`;
}

function without({ standing, point, finding }: Comparison) {
  return standing === "NOT_COMPARED" && point?.value === undefined && !finding;
}

// Where the council has no figure, all say the same: once is enough.
function differing(comparisons: readonly Comparison[]) {
  const seen = new Set<string>();
  return comparisons.filter((comparison) => {
    const words = wordsOf(comparison);
    return !seen.has(words) && seen.add(words);
  });
}
