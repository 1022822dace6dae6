import type { components } from "#/api/schema";
import type { Known } from "./inspection";

export type InspectionList = components["schemas"]["InspectionList"];
export type ReadInspection = components["schemas"]["ReadInspection"];

/** What the form begins with: what was read, and nothing where it was not. */
export function knownOf({ framework = "", ...read }: ReadInspection): Known {
  return { ...read, framework: { code: framework }, measures: [] };
}
