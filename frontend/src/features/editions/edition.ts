import type { components } from "#/api/schema";

export type Edition = components["schemas"]["Edition"];
export type EditionSummary = components["schemas"]["EditionSummary"];
export type EditionState = components["schemas"]["EditionState"];
export type Scorecard = components["schemas"]["Scorecard"];
