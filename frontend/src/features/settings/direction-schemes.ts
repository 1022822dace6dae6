import type { components } from "#/api/schema";

export type DirectionScheme = components["schemas"]["Settings"]["directionScheme"];

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
