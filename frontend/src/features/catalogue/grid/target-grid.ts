import type { components } from "#/api/schema";
import { isRule } from "#/measure/demonstration-rule";

type Schemas = components["schemas"];

export type TargetGrid = Schemas["TargetGrid"];
export type TargetRow = Schemas["TargetGridMeasure"];
export type BatchItem = Schemas["ThresholdBatch"]["items"][number];
export type Proposal = Schemas["ThresholdProposal"];
type Setting = Schemas["ThresholdSetting"];

/** What is typed of one target, side by side. */
export type Part = "target" | "amber" | "tolerance" | "words" | "basis" | "source";

/** Across the grid, and across a block that is pasted. */
export const columns: readonly { part: Part; label: string; wide?: boolean }[] = [
  { part: "target", label: "Target" },
  { part: "amber", label: "Worst figure still amber" },
  { part: "tolerance", label: "Or amber within % of target" },
  { part: "words", label: "In words (optional)", wide: true },
  { part: "basis", label: "Basis" },
  { part: "source", label: "Source", wide: true },
];

/** Where each field of a setting is typed. */
const parts: Record<keyof Setting, Part> = {
  target: "target",
  targetBound: "target",
  targetLow: "target",
  targetHigh: "target",
  targetRelativeTo: "target",
  targetMargin: "target",
  status: "target",
  amber: "amber",
  amberLow: "amber",
  amberHigh: "amber",
  tolerancePercent: "tolerance",
  targetText: "words",
  basis: "basis",
  source: "source",
  sourceUrl: "source",
  reason: "source",
};

export function idOf(indicator: string, part: Part): string {
  return `target-${indicator}-${part}`;
}

/** Where one field of a setting is typed; what is wrong with the whole stands at its first cell. */
export function partOf(field: string): Part {
  return field in parts ? parts[field as keyof Setting] : "target";
}

/** Which cell of what was sent a pointer of the service names. */
export function cellAt(sent: readonly { indicator: string }[], pointer = ""): string | undefined {
  const [, place, field = ""] = /^\/items\/(\d+)\/(?:setting\/)?(\w+)/.exec(pointer) ?? [];
  const item = sent[Number(place ?? Number.NaN)];
  return item && idOf(item.indicator, partOf(field));
}

/** What a council has set; the demonstration's rule is nobody's target. */
export function targetOf({ target }: TargetRow): TargetRow["target"] {
  return target && isRule(target) ? undefined : target;
}

/** Whether it can be typed in cells. One that stands in relation to another figure has a page of its own. */
export function isTypable(row: TargetRow): boolean {
  return targetOf(row)?.targetRelativeTo === undefined;
}

/** "Measure, year, column", as a cell is called wherever it is named. */
export function labelOf({ title, yearLabel }: TargetRow, part: Part): string {
  const column = columns.find((each) => each.part === part);
  return `${title}, ${yearLabel}, ${column?.label.replace(" (optional)", "").toLowerCase()}`;
}
