import type { components } from "#/api/schema";

export type AuditEvent = components["schemas"]["AuditEvent"];
export type AuditedKind = components["schemas"]["AuditedKind"];

export const kinds = [
  "FIGURE",
  "IMPORT",
  "MEASURE",
  "TARGET",
  "SCORECARD",
  "COMPARATOR_GROUP",
  "EDITION",
  "SETTINGS",
] as const satisfies readonly AuditedKind[];

export const kindWords: Record<AuditedKind, string> = {
  FIGURE: "Figures, one by one",
  IMPORT: "Imports of figures",
  MEASURE: "Measures",
  TARGET: "Targets",
  SCORECARD: "Scorecards",
  COMPARATOR_GROUP: "Comparator groups",
  EDITION: "Editions and their commentary",
  SETTINGS: "How figures are read",
};

/** What is looked for, as the address says it. */
export interface AuditSearch {
  kind?: AuditedKind;
  measure?: string;
  scorecard?: string;
  by?: string;
  from?: string;
  to?: string;
}

/** Where the whole of what was found is downloaded as a file. */
export function fileAddress(search: AuditSearch): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value !== undefined) query.set(name, value);
  }
  return `/api/v1/audit-events.csv${query.size > 0 ? `?${query}` : ""}`;
}

/** Everything that was kept of a change, as names and values: "recording, value" is the value of the recording. */
export function linesOf(detail: unknown, name = ""): { name: string; value: string }[] {
  if (detail === null || detail === undefined || detail === "") return [];
  if (Array.isArray(detail) && detail.every((each) => typeof each !== "object")) {
    return detail.length === 0 ? [] : [{ name, value: detail.join(", ") }];
  }
  if (typeof detail === "object") {
    return Object.entries(detail).flatMap(([part, value]) => {
      const word = Array.isArray(detail) ? String(Number(part) + 1) : spaced(part);
      return linesOf(value, name === "" ? word : `${name}, ${word}`);
    });
  }
  return [{ name, value: String(detail) }];
}

/** "amberFrom" is said "amber from". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
