import type { components } from "#/api/schema";

export type Settings = components["schemas"]["Settings"];
export type DirectionScheme = Settings["directionScheme"];

/** How each scheme reads movement, in the words of the settings page and of "How to read the scorecards". */
export const schemes: Record<DirectionScheme, { name: string; meaning: string }> = {
  STANDARD: {
    name: "Standard",
    meaning:
      "Figures as shown are compared with the previous period: improved, worsened or no change. A measure may have its own comparison.",
  },
  ROTHERHAM: {
    name: "Rotherham",
    meaning:
      "As the standard, and “worsened” is told apart: worse but within the limits of the target, and worse and outside them.",
  },
  DFE: {
    name: "Department for Education",
    meaning:
      "Unrounded figures are compared with the same period last year, as on the Department’s scorecard of young people not in education, employment or training.",
  },
};

export const screeningWords = "Leave unusual jumps out of the limits";
export const nearWords = "Count figures outside the limits as close to a limit";

/** The settings as a person reads them, one line each. */
export function describeSettings(settings: Settings): string[] {
  const { directionScheme, smallNumbersUnder, controlChartScreening, controlChartOutsideCountsAsNear } =
    settings;
  return [
    `Direction of travel: ${schemes[directionScheme].name}`,
    smallNumbersUnder === 0
      ? "Small numbers: never warned of"
      : `Small numbers: a warning when out of fewer than ${smallNumbersUnder}`,
    `${screeningWords}: ${controlChartScreening ? "yes" : "no"}`,
    `${nearWords}: ${controlChartOutsideCountsAsNear ? "yes" : "no"}`,
  ];
}

export function sameSettings(a: Settings, b: Settings) {
  return describeSettings(a).join() === describeSettings(b).join();
}
