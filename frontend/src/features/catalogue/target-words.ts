import type { components } from "#/api/schema";
import type { Indicator } from "#/measure/definition-words";

type Schemas = components["schemas"];
type Figures = Schemas["ThresholdProposal"];

/** Stands for the figure of the same period a year before, where a target is said in relation to it. */
export const lastYear = "same-period-last-year";

export const statuses: Record<Schemas["Threshold"]["status"], string> = {
  PROPOSED: "Proposed",
  CHALLENGED: "Challenged",
  APPROVED: "Approved",
};

const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 10 });

/** A number in its unit, with the decimals it was typed with: "17.5%", "£1,200". */
export function inUnit(value: number, unit: Indicator["unit"]): string {
  const number = numbers.format(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  if (unit === "PERCENTAGE") return `${sign}${number}%`;
  return unit === "CURRENCY" ? `${sign}£${number}` : `${sign}${number}`;
}

/** What is aimed at. Nothing here rates anything: that is for the service. */
export function targetInWords(
  target: Figures,
  polarity: Indicator["polarity"],
  unit: Indicator["unit"],
  names: ReadonlyMap<string, string>,
): string {
  const { targetLow, targetHigh, targetRelativeTo, targetMargin = 0, targetText } = target;
  if (targetText) return targetText;
  if (targetRelativeTo) {
    const other = names.get(targetRelativeTo) ?? targetRelativeTo;
    const more =
      targetMargin === 0 ? "" : `, ${targetMargin > 0 ? "plus" : "minus"} ${margin(targetMargin, unit)}`;
    return inRelation(`${other}${more}`, target, polarity);
  }
  if (targetLow !== undefined && targetHigh !== undefined) {
    return `${inUnit(targetLow, unit)} to ${inUnit(targetHigh, unit)}`;
  }
  if (targetLow !== undefined) return `${inUnit(targetLow, unit)} or more`;
  if (targetHigh !== undefined) return `${inUnit(targetHigh, unit)} or less`;
  return target.target === undefined
    ? "Not stated in numbers"
    : bounded(inUnit(target.target, unit), target, polarity);
}

/** What is added to a percentage are points of it, not a share of it. */
function margin(value: number, unit: Indicator["unit"]) {
  const size = Math.abs(value);
  return unit === "PERCENTAGE" ? `${numbers.format(size)} percentage points` : inUnit(size, unit);
}

function inRelation(other: string, { targetBound }: Figures, polarity: Indicator["polarity"]) {
  const high = polarity === "HIGH_IS_GOOD";
  if (targetBound === "EXCLUSIVE") return `${high ? "More" : "Less"} than ${other}`;
  return `${high ? "At least" : "At most"} ${other}`;
}

function bounded(words: string, { targetBound }: Figures, polarity: Indicator["polarity"]) {
  const exclusive = targetBound === "EXCLUSIVE";
  if (polarity === "HIGH_IS_GOOD") return exclusive ? `More than ${words}` : `${words} or more`;
  if (polarity === "LOW_IS_GOOD") return exclusive ? `Less than ${words}` : `${words} or less`;
  return words;
}

export function toleranceInWords(
  { amber, amberLow, amberHigh, tolerancePercent }: Figures,
  polarity: Indicator["polarity"],
  unit: Indicator["unit"],
): string {
  if (tolerancePercent !== undefined)
    return `Amber within ${numbers.format(tolerancePercent)}% of the target`;
  if (amber !== undefined) {
    return `Amber ${polarity === "HIGH_IS_GOOD" ? "down" : "up"} to ${inUnit(amber, unit)}`;
  }
  if (amberLow !== undefined && amberHigh !== undefined) {
    return `Amber from ${inUnit(amberLow, unit)} to ${inUnit(amberHigh, unit)}`;
  }
  if (amberLow !== undefined) return `Amber down to ${inUnit(amberLow, unit)}`;
  if (amberHigh !== undefined) return `Amber up to ${inUnit(amberHigh, unit)}`;
  return "None set: a missed target is red";
}
