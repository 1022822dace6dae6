import type { components } from "#/api/schema";

type Unit = components["schemas"]["Unit"];

const signs: Partial<Record<Unit, { before?: string; after?: string }>> = {
  PERCENTAGE: { after: "%" },
  CURRENCY: { before: "£" },
};

/** A number in a measure's decimals and unit, for axes and sentences. Figures of a document bring their own words. */
export function figureFormat(unit: Unit, decimals: number): (value: number) => string {
  const number = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: "halfExpand",
  });
  const { before = "", after = "" } = signs[unit] ?? {};
  return (value) => `${value < 0 ? "−" : ""}${before}${number.format(Math.abs(value))}${after}`;
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** "45 of 120": what a percentage is made of, where both numbers are held. */
export function partsOf(figure: { numerator?: number; denominator?: number } | undefined) {
  if (figure?.numerator === undefined || figure.denominator === undefined) return undefined;
  return `${whole.format(figure.numerator)} of ${whole.format(figure.denominator)}`;
}
