import type { components } from "#/api/schema";

export type EditionDocument = components["schemas"]["EditionDocument"];
export type Theme = EditionDocument["themes"][number];
export type Measure = components["schemas"]["Measure"];
