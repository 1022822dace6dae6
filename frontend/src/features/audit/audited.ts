import type { components } from "#/api/schema";
import { fileAddress } from "#/ui/file-address";

export type AuditEvent = components["schemas"]["AuditEvent"];
export type AuditedKind = components["schemas"]["AuditedKind"];

export const kinds = [
  "FIGURE",
  "TYPED_FIGURES",
  "IMPORT",
  "LOAD",
  "MEASURE",
  "TARGET",
  "SCORECARD",
  "COMPARATOR_GROUP",
  "LOCALITY",
  "FIGURE_MAPPING",
  "DISCLOSURE_POLICY",
  "KNOWN_PROBLEM",
  "EDITION",
  "SETTINGS",
] as const satisfies readonly AuditedKind[];

export const kindWords: Record<AuditedKind, string> = {
  FIGURE: "Figures, one by one",
  TYPED_FIGURES: "Figures typed together",
  IMPORT: "Imports of figures",
  LOAD: "Loads that were undone",
  MEASURE: "Measures",
  TARGET: "Targets",
  SCORECARD: "Scorecards",
  COMPARATOR_GROUP: "Comparator groups",
  LOCALITY: "Localities",
  FIGURE_MAPPING: "Mappings of others’ files",
  DISCLOSURE_POLICY: "What is hidden of sources",
  KNOWN_PROBLEM: "Known problems of figures",
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

/** What was changed, as people name it. */
export function objectInWords({ kind, object, detail }: AuditEvent): string {
  if (kind === "IMPORT") return String(detail.file ?? "a file");
  if (kind === "LOAD") return `${detail.file ?? "typed figures"} (load ${object})`;
  if (kind !== "TYPED_FIGURES" || !Array.isArray(detail.items)) return object;
  return detail.items.length === 1 ? "1 figure" : `${detail.items.length} figures`;
}

/** Where the whole of what was found is downloaded as a file. */
export function auditFileAddress(search: AuditSearch): string {
  return fileAddress("audit-events.csv", search);
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
