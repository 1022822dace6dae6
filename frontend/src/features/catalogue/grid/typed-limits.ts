import type { components } from "#/api/schema";
import { type Read, readNumber } from "#/measure/typed-number";

type Schemas = components["schemas"];
type Unit = Schemas["Unit"];
type Polarity = Schemas["Polarity"];
type Bound = NonNullable<Schemas["ThresholdSetting"]["targetBound"]>;

/** A number as it was said: by itself, as the lowest or as the highest, with or without itself. */
interface Said {
  end: "low" | "high" | undefined;
  bound: Bound;
  number: string;
}

const phrases: readonly { pattern: RegExp; end: "low" | "high"; bound: Bound }[] = [
  { pattern: /^(?:<=|≤|at most|no more than|up to)\s*(.+)$/i, end: "high", bound: "INCLUSIVE" },
  { pattern: /^(?:>=|≥|at least|no less than|no fewer than)\s*(.+)$/i, end: "low", bound: "INCLUSIVE" },
  { pattern: /^(?:<|less than|fewer than|below|under)\s*(.+)$/i, end: "high", bound: "EXCLUSIVE" },
  { pattern: /^(?:>|more than|above|over)\s*(.+)$/i, end: "low", bound: "EXCLUSIVE" },
  { pattern: /^(.+?)\s*or (?:less|fewer|lower|below)$/i, end: "high", bound: "INCLUSIVE" },
  { pattern: /^(.+?)\s*or (?:more|higher|above)$/i, end: "low", bound: "INCLUSIVE" },
];

function said(text: string): Said {
  for (const { pattern, end, bound } of phrases) {
    const [, number] = pattern.exec(text) ?? [];
    if (number !== undefined) return { end, bound, number };
  }
  return { end: undefined, bound: "INCLUSIVE", number: text };
}

/** Which end of the figures is good. */
const goodEnds: Record<Polarity, "low" | "high" | undefined> = {
  HIGH_IS_GOOD: "low",
  LOW_IS_GOOD: "high",
  IN_RANGE: undefined,
  NONE: undefined,
};

/** "90", "less than 22" or "22 or less", where the measure is good that way. */
export function readLimit(
  text: string,
  polarity: Polarity,
  unit: Unit,
): Read<{ value: number; bound: Bound } | undefined> {
  if (text.trim() === "") return { read: undefined };
  const { end, bound, number } = said(text.trim());
  const value = readNumber(number, unit);
  if ("error" in value) return value;
  if (value.read === undefined) return { error: "must be a number such as 17.7" };
  if (end !== undefined && end !== goodEnds[polarity]) {
    return {
      error:
        polarity === "NONE"
          ? "must be a number alone: neither way is good for this measure"
          : `says ${end === "low" ? "or more" : "or less"}, and ${polarity === "HIGH_IS_GOOD" ? "high" : "low"} is good for this measure`,
    };
  }
  return { read: { value: value.read, bound } };
}

/** "80 to 90", "80 or more" or "90 or less", for what is good in a range. */
export function readRange(
  text: string,
  unit: Unit,
): Read<{ low: number | undefined; high: number | undefined } | undefined> {
  const whole = text.trim();
  if (whole === "") return { read: undefined };
  const [, from, to] = /^(.+?)\s*(?:\bto\b|–)\s*(.+)$/i.exec(whole) ?? [];
  const { end, bound, number } = said(whole);
  const ends = from !== undefined && to !== undefined && end === undefined ? [from, to] : [number];
  const numbers = ends.map((each) => readNumber(each, unit));
  const values = numbers.flatMap((each) => ("read" in each && each.read !== undefined ? [each.read] : []));
  const wrong = { error: "must be a range such as 80 to 90, 80 or more, or 90 or less" };
  if (values.length !== ends.length || bound === "EXCLUSIVE") return wrong;
  if (values.length === 2) return { read: { low: values[0], high: values[1] } };
  if (end === undefined) return wrong;
  return {
    read: { low: end === "low" ? values[0] : undefined, high: end === "high" ? values[0] : undefined },
  };
}

/** A limit as it would be typed. */
export function limitInWords(value: number | undefined, bound: Bound, polarity: Polarity): string {
  if (value === undefined) return "";
  if (bound === "INCLUSIVE" || goodEnds[polarity] === undefined) return String(value);
  return `${polarity === "HIGH_IS_GOOD" ? "more than" : "less than"} ${value}`;
}

/** A range as it would be typed. */
export function rangeInWords(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `${low} or more`;
  return high === undefined ? "" : `${high} or less`;
}
