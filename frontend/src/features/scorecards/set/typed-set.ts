import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";
import { type ChosenTheme, countOf, itemsOf, themesOf } from "./chosen";

type IndicatorSet = components["schemas"]["IndicatorSet"];

/** The next version of a scorecard's measures as a person puts it together. */
export interface TypedSet {
  themes: ChosenTheme[];
  reason: string;
}

/** The newest version, or none yet. */
export type NewestSet = Pick<IndicatorSet, "items"> & Partial<IndicatorSet>;

const most = 500;

interface CheckedAgainst {
  newest: NewestSet;
  /** Codes of measures that no new set takes. */
  retired: ReadonlySet<string>;
}

export function checkSet({ themes, reason }: TypedSet, { newest, retired }: CheckedAgainst): FormError[] {
  const count = countOf(themes);
  const names = themes.map(({ name }) => name.trim());
  return [
    ...(count === 0 ? [{ fieldId: "add", message: "Add at least one measure" }] : []),
    ...(count > most ? [{ fieldId: "add", message: `A scorecard has at most ${most} measures` }] : []),
    ...themes.flatMap((_, i): FormError[] => {
      const name = names[i] ?? "";
      if (name === "") return [{ fieldId: themeId(i), message: "Enter a heading" }];
      return names.indexOf(name) < i
        ? [{ fieldId: themeId(i), message: `There is a heading “${name}” already: choose another` }]
        : [];
    }),
    ...themes.flatMap(({ measures }) =>
      measures.flatMap(({ indicator, title, exemptReason }): FormError[] => {
        if (retired.has(indicator)) {
          return [{ fieldId: removeId(indicator), message: `${title} is retired: remove it` }];
        }
        const length = exemptReason.trim().length;
        return length > 0 && length < 3
          ? [{ fieldId: exemptId(indicator), message: `Enter why ${title} is exempt, or leave it empty` }]
          : [];
      }),
    ),
    ...(count > 0 && isSame(themes, newest)
      ? [{ fieldId: "add", message: "These are its measures already. Change something first" }]
      : []),
    ...checkLength(
      "reason",
      reason,
      { least: 3, most: 2000 },
      { missing: "Enter why these are its measures", noun: "The reason" },
    ),
  ];
}

function isSame(themes: readonly ChosenTheme[], newest: NewestSet): boolean {
  return JSON.stringify(itemsOf(themes)) === JSON.stringify(itemsOf(themesOf(newest.items)));
}

export const themeId = (place: number) => `theme-${place}`;
export const removeId = (indicator: string) => `remove-${indicator}`;
export const exemptId = (indicator: string) => `exempt-${indicator}`;

export function setForm(retired: ReadonlySet<string>, newest: NewestSet): DraftForm<NewestSet, TypedSet> {
  return {
    what: "scorecard’s measures",
    done: "The scorecard has its new measures",
    savedBy: ({ createdBy }) => createdBy,
    typedOf: ({ items }) => ({ themes: themesOf(items), reason: "" }),
    check: (typed) => checkSet(typed, { newest, retired }),
    fields: {
      themes: {
        id: "add",
        label: "Measures",
        pointers: ["/items"],
        show: (themes) =>
          themes
            .map(({ name, measures }) => `${name}: ${measures.map(({ title }) => title).join(", ")}`)
            .join("\n"),
      },
      reason: {
        id: "reason",
        label: "Why these measures",
        pointers: ["/reason"],
        show: (reason) => reason,
      },
    },
  };
}
