import type { components } from "#/api/schema";

type Unit = components["schemas"]["Unit"];

const signs: Partial<Record<Unit, { before?: string; after?: string }>> = {
  PERCENTAGE: { after: "%" },
  CURRENCY: { before: "£" },
};

/** A number in a measure's decimals and unit, for axes and sentences. Figures of a document bring their own words. */
export function figureFormat(unit: Unit, decimals: number): (value: number) => string {
  const number = numberFormat(decimals, "auto");
  const { before = "", after = "" } = signs[unit] ?? {};
  return (value) => `${value < 0 ? "−" : ""}${before}${number.format(Math.abs(value))}${after}`;
}

/** "+0.8", "−1.2", "0.0": by how much a measure went up or down, in its decimals. */
export function signedFigure(change: number, decimals: number): string {
  return numberFormat(decimals, "exceptZero").format(change).replace("-", "−");
}

const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once: a scorecard of 84 lines would make two a line, and that takes longer than to use them. */
function numberFormat(decimals: number, signDisplay: "auto" | "exceptZero") {
  const key = `${signDisplay} ${decimals}`;
  const made =
    formats.get(key) ??
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
      roundingMode: "halfExpand",
    });
  formats.set(key, made);
  return made;
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** "45 of 120": what a percentage is made of, where both numbers are held. */
export function partsOf(figure: { numerator?: number; denominator?: number } | undefined) {
  if (figure?.numerator === undefined || figure.denominator === undefined) return undefined;
  return `${whole.format(figure.numerator)} of ${whole.format(figure.denominator)}`;
}
