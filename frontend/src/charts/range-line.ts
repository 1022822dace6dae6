import type { components } from "#/api/schema";

type Measure = components["schemas"]["Measure"];
type Mark = { name: string; value: number; display: string };

/** What one measure's line shows: all authorities from one end to the other, and who stands where. Places go from 0, left, to 1, right. */
export interface RangeLineData {
  /** Whether right is better; where no direction is good, right is higher. */
  better: boolean;
  /** The ends and the quarters between them, from left to right. */
  edges: readonly number[];
  council?: Mark & { at: number };
  neighbours?: Mark & { at: number };
  country?: Mark & { at: number };
  /** Whether some authority lies beyond the end at which the line is cut. */
  beyond: { left: boolean; right: boolean };
}

/** How far beyond the middle half a line goes, in widths of that half: the usual bound of a box plot. */
const reach = 1.5;

/** The line of a measure, or nothing where too little is known of the other authorities. */
export function rangeLine(measure: Measure, councilName: string): RangeLineData | undefined {
  const { smallest, lowerQuartile, median, upperQuartile, largest } = measure.position ?? {};
  if (
    smallest === undefined ||
    lowerQuartile === undefined ||
    median === undefined ||
    upperQuartile === undefined ||
    largest === undefined
  ) {
    return undefined;
  }
  const council = markOf(councilName, measure.periods.at(-1));
  const neighbours = comparison(measure, "GROUP");
  // England's number of children is no mark among those of its councils.
  const country = measure.unit === "COUNT" ? undefined : comparison(measure, "COUNTRY");
  const values = [council, neighbours, country].flatMap((mark) => mark?.value ?? []);
  const half = upperQuartile - lowerQuartile;
  // A few extreme authorities would press the rest together. Whom the line marks stays on it.
  const from = Math.min(Math.max(smallest, lowerQuartile - reach * half), ...values);
  const to = Math.max(Math.min(largest, upperQuartile + reach * half), ...values);
  if (from >= to) return undefined;
  const lowIsGood = measure.polarity === "LOW_IS_GOOD";
  const at = (value: number) => {
    const place = (value - from) / (to - from);
    return lowIsGood ? 1 - place : place;
  };
  const placed = (mark: Mark | undefined) => mark && { ...mark, at: at(mark.value) };
  const [low, high] = [smallest < from, largest > to];
  return {
    better: lowIsGood || measure.polarity === "HIGH_IS_GOOD",
    edges: [from, lowerQuartile, median, upperQuartile, to].map(at).sort((a, b) => a - b),
    council: placed(council),
    neighbours: placed(neighbours),
    country: placed(country),
    beyond: lowIsGood ? { left: high, right: low } : { left: low, right: high },
  };
}

/** What the line shows, in words. */
export function rangeWords({ better, council, neighbours, country, beyond }: RangeLineData): string {
  const marks = [council, neighbours, country]
    .filter((mark) => mark !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, display }) => `${name} ${display}`);
  const cut = beyond.left || beyond.right ? " Some authorities lie further out than the line." : "";
  if (marks.length === 0) return `No figure to mark.${cut}`;
  return `From ${better ? "worse to better" : "lower to higher"}: ${marks.join(", ")}.${cut}`;
}

function comparison({ comparisons }: Measure, wanted: "GROUP" | "COUNTRY"): Mark | undefined {
  const found = comparisons.find(
    ({ kind, point, finding }) => kind === wanted && !finding && point?.value !== undefined,
  );
  return found && markOf(found.name.replace(/ \([^()]*\)$/, ""), found.point);
}

function markOf(name: string, point: { value?: number; display: string } | undefined): Mark | undefined {
  return point?.value === undefined ? undefined : { name, value: point.value, display: point.display };
}
