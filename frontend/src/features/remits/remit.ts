import type { components } from "#/api/schema";
import type { DraftForm } from "#/ui/use-draft";

type Schemas = components["schemas"];
export type Remit = Schemas["CommitteeRemit"];
export type RemitDefinition = Schemas["CommitteeRemitDefinition"];
export type RemitMeasure = Schemas["MeasureOfRemit"];

/** "3 measures and 1 inspection". */
export function countsInWords({ measures, inspections }: Pick<Remit, "measures" | "inspections">): string {
  const some = (count: number, one: string) =>
    `${count === 0 ? "no" : count} ${one}${count === 1 ? "" : "s"}`;
  return `${some(measures.length, "measure")} and ${some(inspections.length, "inspection")}`;
}

/** By their themes, in the order in which these first come by name. */
export function byTheme(measures: readonly RemitMeasure[]): [string, RemitMeasure[]][] {
  const themes = new Map<string, RemitMeasure[]>();
  for (const measure of measures) themes.set(measure.theme, [...(themes.get(measure.theme) ?? []), measure]);
  return [...themes].toSorted(([a], [b]) => a.localeCompare(b, "en-GB"));
}

const list = (name: string) => [`/${name}`, ...Array.from({ length: 100 }, (_, at) => `/${name}/${at}`)];
const show = (chosen: string[]) => chosen.join(", ");

/** Nothing that is chosen can be wrong before it is sent. */
export const remitForm: DraftForm<Remit, RemitDefinition> = {
  what: "committee",
  done: "What falls under the committee is saved",
  savedBy: ({ changedBy }) => changedBy,
  typedOf: ({ themes, series, frameworks }) => ({
    themes,
    // What falls under it by default is not chosen.
    series: series.filter(({ byDefault }) => !byDefault).map(({ scorecard }) => scorecard),
    frameworks: frameworks.map(({ code }) => code),
  }),
  check: () => [],
  fields: {
    themes: { id: "themes", label: "Themes", pointers: list("themes"), show },
    series: { id: "series", label: "Series", pointers: list("series"), show },
    frameworks: { id: "frameworks", label: "Inspections", pointers: list("frameworks"), show },
  },
};
