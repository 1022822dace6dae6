import type { components } from "#/api/schema";

export type MeasureDocument = components["schemas"]["MeasureDocument"];
export type Point = components["schemas"]["Point"];
export type DocumentThreshold = components["schemas"]["DocumentThreshold"];
