import { type Read, readNumber } from "#/measure/typed-number";
import { type BatchItem, type Part, type Proposal, type TargetRow, targetOf } from "./target-grid";
import { limitInWords, rangeInWords, readLimit, readRange } from "./typed-limits";

type Setting = BatchItem["setting"];

/** What stands in the cells of one target, as text. */
export interface TypedRow extends Record<Part, string> {
  /** The revision over which it was typed. */
  seen: number;
}

interface PartError {
  part: Part;
  message: string;
}

/** What a target is based on, in the words that a spreadsheet has for it. */
export const basisWords: Record<Setting["basis"], string> = {
  NATIONAL: "National",
  STATISTICAL_NEIGHBOUR: "Statistical neighbours",
  LOCAL: "Local",
  STATUTORY: "Statutory",
};

export function typedOf(row: TargetRow): TypedRow {
  const { polarity, revision } = row;
  const target = targetOf(row);
  const ranged = polarity === "IN_RANGE";
  return {
    target: ranged
      ? rangeInWords(target?.targetLow, target?.targetHigh)
      : limitInWords(target?.target, target?.targetBound ?? "INCLUSIVE", polarity),
    amber: ranged
      ? rangeInWords(target?.amberLow, target?.amberHigh)
      : limitInWords(target?.amber, "INCLUSIVE", polarity),
    tolerance: target?.tolerancePercent?.toString() ?? "",
    words: target?.targetText ?? "",
    basis: target && target.basis !== "DEMONSTRATION" ? basisWords[target.basis] : "",
    source: target?.source ?? "",
    seen: revision,
  };
}

/** Whether something else is typed than what is saved. */
export function differs(typed: TypedRow, saved: TypedRow): boolean {
  return (["target", "amber", "tolerance", "words", "basis", "source"] as const).some(
    (part) => typed[part].trim() !== saved[part],
  );
}

/** The numbers and words of it, or what is wrong with which. */
export function proposalOf(typed: TypedRow, row: TargetRow): { proposal: Proposal; errors: PartError[] } {
  const errors: PartError[] = [];
  const { polarity, unit } = row;
  function take<T>(part: Part, { ...of }: Read<T>): T | undefined {
    if ("read" in of) return of.read;
    errors.push({ part, message: of.error });
    return undefined;
  }
  const tolerancePercent = take("tolerance", readNumber(typed.tolerance, "PERCENTAGE"));
  if (tolerancePercent !== undefined && (tolerancePercent < 0 || tolerancePercent > 100)) {
    errors.push({ part: "tolerance", message: "must be between 0 and 100" });
  }
  const targetText = typed.words.trim() || undefined;
  if (typed.words.trim().length > 500)
    errors.push({ part: "words", message: "must be 500 characters or fewer" });
  if (typed.target.trim() === "" && targetText === undefined) {
    errors.push({ part: "target", message: "is empty: type the target, or the target in words" });
  }
  if (polarity === "IN_RANGE") {
    const target = take("target", readRange(typed.target, unit));
    const amber = take("amber", readRange(typed.amber, unit));
    return {
      proposal: {
        targetLow: target?.low,
        targetHigh: target?.high,
        amberLow: amber?.low,
        amberHigh: amber?.high,
        targetText,
        tolerancePercent,
        targetBound: "INCLUSIVE",
      },
      errors,
    };
  }
  const target = take("target", readLimit(typed.target, polarity, unit));
  const amber = take("amber", readNumber(typed.amber, unit));
  // Where neither way is good a bound says nothing, and stays as it was.
  const kept = polarity === "NONE" ? targetOf(row)?.targetBound : undefined;
  return {
    proposal: {
      target: target?.value,
      targetBound: kept ?? target?.bound ?? "INCLUSIVE",
      amber,
      targetText,
      tolerancePercent,
    },
    errors,
  };
}

/** "Local" for what somebody typed or pasted, whatever its capitals. */
function readBasis(text: string): Setting["basis"] | undefined {
  const words = text.trim().toLowerCase();
  const [basis] =
    Object.entries(basisWords).find(
      ([code, each]) => each.toLowerCase() === words || code.toLowerCase() === words.replaceAll(" ", "_"),
    ) ?? [];
  return basis as Setting["basis"] | undefined;
}

/** What is to be sent of a row, or what is wrong with which part of it. */
export function itemOf(
  typed: TypedRow,
  row: TargetRow,
  reason: string,
): { item: BatchItem } | { errors: PartError[] } {
  const { proposal, errors } = proposalOf(typed, row);
  const basis = readBasis(typed.basis);
  const source = typed.source.trim();
  if (basis === undefined) {
    errors.push({
      part: "basis",
      message: `must be ${Object.values(basisWords).slice(0, -1).join(", ")} or ${basisWords.STATUTORY}`,
    });
  }
  if (source.length < 3 || source.length > 1000) {
    errors.push({ part: "source", message: "must say who set it and where it is written" });
  }
  if (basis === undefined || errors.length > 0) return { errors };
  const before = targetOf(row);
  return {
    item: {
      indicator: row.indicator,
      year: row.year,
      revision: typed.seen,
      setting: {
        ...proposal,
        basis,
        source,
        // Another source is written elsewhere.
        sourceUrl: source === before?.source ? before.sourceUrl : undefined,
        status: before?.status ?? "APPROVED",
        reason: before ? reason.trim() || undefined : undefined,
      },
    },
  };
}
