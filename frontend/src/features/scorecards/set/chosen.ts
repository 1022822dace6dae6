import type { components } from "#/api/schema";

type Schemas = components["schemas"];

/** A measure in its place on a scorecard; what is optional may be empty. */
export interface ChosenMeasure {
  indicator: string;
  title: string;
  reference: string;
  polarityOverride: Schemas["Polarity"] | "";
  exemptReason: string;
}

/** A heading with its measures, in their order. */
export interface ChosenTheme {
  name: string;
  measures: ChosenMeasure[];
}

/** Measures of one theme that do not follow each other in the set are put together, as editions show them. */
export function themesOf(items: Schemas["IndicatorSet"]["items"]): ChosenTheme[] {
  const themes = new Map<string, ChosenMeasure[]>();
  for (const { theme, indicator, title, reference = "", polarityOverride = "", exemptReason = "" } of items) {
    const measure: ChosenMeasure = { indicator, title, reference, polarityOverride, exemptReason };
    themes.set(theme, [...(themes.get(theme) ?? []), measure]);
  }
  return [...themes].map(([name, measures]) => ({ name, measures }));
}

/** As the service takes them; headings without measures are left out. */
export function itemsOf(themes: readonly ChosenTheme[]): Schemas["IndicatorSetItem"][] {
  return themes.flatMap(({ name, measures }) =>
    measures.map(({ indicator, reference, polarityOverride, exemptReason }) => ({
      indicator,
      theme: name.trim(),
      reference: reference.trim() || undefined,
      polarityOverride: polarityOverride || undefined,
      exemptReason: exemptReason.trim() || undefined,
    })),
  );
}

export function countOf(themes: readonly ChosenTheme[]): number {
  return themes.reduce((sum, { measures }) => sum + measures.length, 0);
}

/** One place up or down within its heading, and beyond its first or last place into the next heading. */
export function moveMeasure(themes: readonly ChosenTheme[], indicator: string, by: -1 | 1): ChosenTheme[] {
  const from = themes.findIndex(({ measures }) =>
    measures.some((measure) => measure.indicator === indicator),
  );
  const theme = themes[from];
  const place = theme?.measures.findIndex((measure) => measure.indicator === indicator) ?? -1;
  const measure = theme?.measures[place];
  if (!theme || !measure) return [...themes];
  const within = place + by;
  if (within >= 0 && within < theme.measures.length) {
    return themes.map((each) =>
      each === theme ? { ...each, measures: swapped(each.measures, place, within) } : each,
    );
  }
  const to = from + by;
  if (to < 0 || to >= themes.length) return [...themes];
  return themes.map((each, i) => {
    if (i === from) return { ...each, measures: each.measures.filter((other) => other !== measure) };
    if (i !== to) return each;
    return { ...each, measures: by < 0 ? [...each.measures, measure] : [measure, ...each.measures] };
  });
}

export function moveTheme(themes: readonly ChosenTheme[], from: number, by: -1 | 1): ChosenTheme[] {
  const to = from + by;
  return to < 0 || to >= themes.length ? [...themes] : swapped(themes, from, to);
}

function swapped<T>(list: readonly T[], a: number, b: number): T[] {
  return list.map((each, i) => (i === a ? list[b] : i === b ? list[a] : each) as T);
}

/** At the end of the heading, which is put last where there is none yet. */
export function addMeasure(
  themes: readonly ChosenTheme[],
  name: string,
  { code, title }: { code: string; title: string },
): ChosenTheme[] {
  const measure = { indicator: code, title, reference: "", polarityOverride: "" as const, exemptReason: "" };
  return themes.some((theme) => theme.name === name)
    ? themes.map((theme) =>
        theme.name === name ? { ...theme, measures: [...theme.measures, measure] } : theme,
      )
    : [...themes, { name, measures: [measure] }];
}

/** A heading that loses its last measure goes with it. */
export function removeMeasure(themes: readonly ChosenTheme[], indicator: string): ChosenTheme[] {
  return themes
    .map((theme) =>
      theme.measures.some((measure) => measure.indicator === indicator)
        ? { ...theme, measures: theme.measures.filter((measure) => measure.indicator !== indicator) }
        : theme,
    )
    .filter((theme) => theme.measures.length > 0);
}

export function changeMeasure(
  themes: readonly ChosenTheme[],
  indicator: string,
  part: Partial<ChosenMeasure>,
): ChosenTheme[] {
  return themes.map((theme) => ({
    ...theme,
    measures: theme.measures.map((measure) =>
      measure.indicator === indicator ? { ...measure, ...part } : measure,
    ),
  }));
}

/** Where a measure stands, to be read out after it moved: "2 of 5 in Early Help". */
export function placeInWords(themes: readonly ChosenTheme[], indicator: string): string {
  for (const { name, measures } of themes) {
    const place = measures.findIndex((measure) => measure.indicator === indicator);
    if (place >= 0) return `${place + 1} of ${measures.length} in ${name}`;
  }
  return "";
}
