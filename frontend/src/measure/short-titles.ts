import type { components } from "#/api/schema";

type Titled = Pick<components["schemas"]["Measure"], "indicator" | "title" | "unit">;

/** What the unit beside the figure says already. */
const repeated: Partial<Record<Titled["unit"], readonly RegExp[]>> = {
  PERCENTAGE: [
    /^(?:the )?(?:percentage(?: rate)?|proportion|%) of (?:the )?/i,
    /^% /,
    / *\((?:%|percentage)\)$/i,
  ],
  COUNT: [/^(?:the )?(?:total )?number of (?:the )?/i],
};

/** Titles for where there is one line: without the words that the figure's unit repeats. Two that would then read alike stay whole. */
export function shortTitles(measures: readonly Titled[]): ReadonlyMap<string, string> {
  const short = measures.map(shortTitle);
  return new Map(
    measures.map(({ indicator, title }, place) => {
      const own = short[place] ?? title;
      const alike = short.filter((other) => other.toLowerCase() === own.toLowerCase()).length > 1;
      return [indicator, alike ? title : own];
    }),
  );
}

function shortTitle({ title, unit }: Titled): string {
  const left = (repeated[unit] ?? []).reduce((words, pattern) => words.replace(pattern, ""), title);
  return left ? left.slice(0, 1).toUpperCase() + left.slice(1) : title;
}
