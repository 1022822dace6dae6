import type { components } from "#/api/schema";
import type { DraftForm } from "#/ui/use-draft";
import { schemes } from "./direction-schemes";

export type Settings = components["schemas"]["Settings"];

export const screeningWords = "Leave unusual jumps out of the limits";
export const nearWords = "Count figures outside the limits as close to a limit";

export const leadFiguresWords = "They are provisional until the performance team confirms them";

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
    leadFiguresConfirmed: {
      id: "lead-figures",
      label: leadFiguresWords,
      pointers: ["/leadFiguresConfirmed"],
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
