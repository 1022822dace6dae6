import type { components } from "#/api/schema";
import { demonstrationRule } from "./demonstration-rule";

type Schemas = components["schemas"];

/** What a council can set a target by. */
export const bases: Record<Schemas["ThresholdSetting"]["basis"], string> = {
  NATIONAL: "National",
  STATISTICAL_NEIGHBOUR: "Statistical neighbours",
  LOCAL: "Local: set by the council",
  STATUTORY: "Set in law or statutory guidance",
};

/** What a target may have come from. */
export const basisWords: Record<Schemas["Threshold"]["basis"], string> = {
  ...bases,
  DEMONSTRATION: demonstrationRule,
};
