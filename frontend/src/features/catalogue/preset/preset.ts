import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { hasWords } from "#/ui/has-words";

type Schemas = components["schemas"];

export type Preset = Schemas["PresetIndicator"];
export type PresetItem = Schemas["PresetChoice"]["items"][number];

/** What an officer says of a measure where the list leaves it open. */
export interface Said {
  polarity: Preset["polarity"] | "";
  unit: Preset["unit"] | "";
  yearType: Preset["yearType"] | "";
}

export type Open = keyof Said;

/** The measures that are ticked, with what is said of each. */
export type Ticked = Readonly<Record<string, Said>>;

export const nothingSaid: Said = { polarity: "", unit: "", yearType: "" };

/** What is looked for; what is not said narrows nothing. */
export interface PresetSearch {
  find?: string;
  topic?: string;
  show?: "new" | "ticked";
}

/** What the list leaves open of a measure, in the order of the page. */
export function openOf(preset: Preset): Open[] {
  return (["polarity", "unit", "yearType"] as const).filter((field) => preset[field] === undefined);
}

/** Which of those that are ticked leave it open, whether or not it is said by now. */
export function leavingOpen(list: readonly Preset[], ticked: Ticked, field: Open): string[] {
  return list
    .filter((preset) => preset.code in ticked && preset[field] === undefined)
    .map(({ code }) => code);
}

export function fieldId(code: string, field: Open): string {
  return `preset-${code}-${field}`;
}

export function topicsOf(list: readonly Preset[]): string[] {
  return [...new Set(list.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b, "en-GB"));
}

export function foundPresets(
  list: readonly Preset[],
  { find = "", topic, show }: PresetSearch,
  ticked: Ticked,
): Preset[] {
  return list.filter(
    (preset) =>
      hasWords(`${preset.code} ${preset.title} ${preset.chartTitle} ${preset.definition}`, find) &&
      (topic === undefined || preset.topics.includes(topic)) &&
      (show !== "new" || preset.there === undefined) &&
      (show !== "ticked" || preset.code in ticked),
  );
}

const needs: Record<Open, string> = {
  polarity: "say which way is good",
  unit: "say what a figure counts",
  yearType: "say in which kind of year it is counted",
};

/** What nobody has said yet of those that are ticked. */
export function missing(list: readonly Preset[], ticked: Ticked): FormError[] {
  return list.flatMap((preset) => {
    const said = ticked[preset.code];
    return openOf(preset)
      .filter((field) => said?.[field] === "")
      .map((field) => ({
        fieldId: fieldId(preset.code, field),
        message: `${preset.title}: ${needs[field]}`,
      }));
  });
}

/** For what `missing` has passed. */
export function itemsOf(list: readonly Preset[], ticked: Ticked): PresetItem[] {
  return list.flatMap((preset) => {
    const said = ticked[preset.code];
    if (!said) return [];
    return {
      code: preset.code,
      polarity: preset.polarity ? undefined : said.polarity || undefined,
      unit: preset.unit ? undefined : said.unit || undefined,
      yearType: preset.yearType ? undefined : said.yearType || undefined,
    };
  });
}
