import type { components } from "#/api/schema";
import type { DraftForm } from "#/ui/use-draft";

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

const yesOrNo = (value: boolean) => (value ? "Yes" : "No");
const mostSmallNumbers = 10_000;

/** The settings as a person types them. */
export type TypedSettings = Omit<Settings, "smallNumbersUnder"> & { smallNumbersUnder: string };

export const settingsForm: DraftForm<Settings, TypedSettings> = {
  what: "page of settings",
  done: "The settings are saved",
  typedOf: (settings) => ({ ...settings, smallNumbersUnder: String(settings.smallNumbersUnder) }),
  check: ({ smallNumbersUnder }) =>
    wholeNumber(smallNumbersUnder) === undefined
      ? [
          {
            fieldId: "small-numbers",
            message: `Enter a whole number from 0 to ${mostSmallNumbers.toLocaleString("en-GB")}, such as 50`,
          },
        ]
      : [],
  fields: {
    directionScheme: {
      id: "scheme",
      label: "How movement is read",
      pointers: ["/directionScheme"],
      show: (scheme) => schemes[scheme].name,
    },
    smallNumbersUnder: {
      id: "small-numbers",
      label: "A warning of small numbers when out of fewer than",
      pointers: ["/smallNumbersUnder"],
      show: (under) => under,
    },
    controlChartScreening: {
      id: "control-charts",
      label: screeningWords,
      pointers: ["/controlChartScreening"],
      show: yesOrNo,
    },
    controlChartOutsideCountsAsNear: {
      id: "control-charts",
      label: nearWords,
      pointers: ["/controlChartOutsideCountsAsNear"],
      show: yesOrNo,
    },
  },
};

/** As the service takes them. */
export function settingsFrom({ smallNumbersUnder, ...typed }: TypedSettings): Settings {
  return { ...typed, smallNumbersUnder: wholeNumber(smallNumbersUnder) ?? 0 };
}

function wholeNumber(text: string): number | undefined {
  const number = /^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number <= mostSmallNumbers ? number : undefined;
}
