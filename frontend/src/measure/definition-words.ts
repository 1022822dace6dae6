import type { components } from "#/api/schema";

type Schemas = components["schemas"];

export type Indicator = Schemas["Indicator"];
export type Definition = Schemas["IndicatorDefinition"];

export const units: Record<Schemas["Unit"], string> = {
  PERCENTAGE: "Percentage (0 to 100)",
  COUNT: "Number",
  RATE_PER_1000: "Rate per 1,000",
  RATE_PER_10000: "Rate per 10,000",
  RATE_PER_100000: "Rate per 100,000",
  RATIO: "Ratio",
  SCORE: "Score",
  DAYS: "Days",
  CURRENCY: "Pounds",
};

export const polarities: Record<Schemas["Polarity"], { label: string; hint: string }> = {
  HIGH_IS_GOOD: { label: "High is good", hint: "Such as visits made on time." },
  LOW_IS_GOOD: { label: "Low is good", hint: "Such as repeat referrals." },
  IN_RANGE: { label: "Good in a range", hint: "Such as beds in use: too few and too many are both bad." },
  NONE: { label: "Neither", hint: "Activity or demand, such as contacts. It is never rated." },
};

export const frequencies: Record<Schemas["Frequency"], string> = {
  WEEKLY: "Weekly",
  MONTHLY: "Monthly",
  QUARTERLY: "Quarterly",
  TERMLY: "Termly",
  ANNUAL: "Annual",
};

export const yearTypes: Record<Schemas["YearType"], string> = {
  FINANCIAL: "Financial year, April to March",
  ACADEMIC: "Academic year, September to August",
  CALENDAR: "Calendar year",
};

export const aggregations: Record<Schemas["Aggregation"], { label: string; hint: string }> = {
  SUM: { label: "They add up", hint: "Counts, such as referrals in the month." },
  RATIO: {
    label: "All numerators over all denominators",
    hint: "Percentages and rates. Without both parts the year so far is not worked out.",
  },
  SNAPSHOT: { label: "The latest stands for the year", hint: "What is counted on one day." },
  CUMULATIVE: {
    label: "Each counts from the start of the year already",
    hint: "The latest is the year so far.",
  },
  ROLLING_12_MONTHS: {
    label: "Each covers the twelve months before",
    hint: "It is never called year to date.",
  },
  NOT_APPLICABLE: { label: "They do not", hint: "No figure of the year so far is shown." },
};

export const comparators: Record<Schemas["DirectionComparator"], string> = {
  PREVIOUS_PERIOD: "The period before",
  SAME_PERIOD_LAST_YEAR: "The same period last year",
  PREVIOUS_YEAR: "The whole of the year before",
};

/** As a choice of a form, in the order of the words above. */
export function choicesOf<K extends string>(words: Record<K, string | { label: string; hint: string }>) {
  return Object.entries(words).map(([value, of]) => {
    const { label, hint } = of as { label: string; hint?: string };
    return typeof of === "string" ? { value, label: of } : { value, label, hint };
  });
}

/** Whether a measure is no longer used on a day, both as the contract writes days. */
export function isRetired({ retirement }: Pick<Indicator, "retirement">, today: string): boolean {
  return retirement !== undefined && retirement.retiredOn <= today;
}

/** Stands in an address for measures that no service leads. */
export const noService = "none";

/** "/services/social-care" as people say it: "Social care". */
export function serviceWords(group: string): string {
  const name = group.slice(group.lastIndexOf("/") + 1).replaceAll("-", " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
