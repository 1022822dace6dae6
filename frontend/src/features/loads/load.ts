import type { components } from "#/api/schema";

export type Load = components["schemas"]["FigureLoad"];
export type WholeLoad = components["schemas"]["FigureLoadWhole"];
export type LoadedFigure = components["schemas"]["LoadedFigure"];

/** The name by which a load is told from others: its file's, or what it was where there was none. */
export function nameOf({ file, kind }: Pick<Load, "file" | "kind">): string {
  if (file) return file;
  if (kind === "CONFIRMATION") return "Confirmed figures";
  return kind === "TYPED" ? "Typed figures" : "A file without a name";
}

/** What became of a load: "12 added, 3 changed; 1 looked wrong and was confirmed as right." */
export function outcomeInWords({ added, revised, confirmed }: Pick<Load, "added" | "revised" | "confirmed">) {
  const done = `${added.toLocaleString("en-GB")} added, ${revised.toLocaleString("en-GB")} changed`;
  return confirmed > 0
    ? `${done}; ${confirmed.toLocaleString("en-GB")} looked wrong and ${confirmed === 1 ? "was" : "were"} confirmed as right.`
    : `${done}.`;
}

/** The first measures by title, and how many more there are. */
export function measuresInWords({ measures, measureCount }: Pick<Load, "measures" | "measureCount">): string {
  const more = measureCount - measures.length;
  return measures.join("; ") + (more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : "");
}

export function undoneInWords({ withdrawn, restored }: NonNullable<Load["undone"]>): string {
  const parts = [
    withdrawn > 0
      ? `${withdrawn.toLocaleString("en-GB")} ${withdrawn === 1 ? "figure that it added was" : "figures that it added were"} withdrawn`
      : "",
    restored > 0
      ? `${restored.toLocaleString("en-GB")} that it changed ${restored === 1 ? "reads" : "read"} again as before`
      : "",
  ];
  return `${parts.filter(Boolean).join(", and ")}.`;
}
