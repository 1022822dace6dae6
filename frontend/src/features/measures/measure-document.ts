import type { components } from "#/api/schema";

export type MeasureDocument = components["schemas"]["MeasureDocument"];
export type Point = components["schemas"]["Point"];
export type DocumentThreshold = components["schemas"]["DocumentThreshold"];

/** A part of what is said of a measure, under a heading of its own. */
export interface SectionProps {
  document: MeasureDocument;
  /** Of its heading: 3 where several measures stand on one page. */
  level?: 2 | 3;
}
