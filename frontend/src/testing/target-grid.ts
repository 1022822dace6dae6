import type { components } from "#/api/schema";

type Schemas = components["schemas"];

/** A measure of a grid of targets, with a target where one is given. */
export function targetRow(
  polarity: Schemas["Polarity"],
  target?: Partial<Schemas["Threshold"]>,
): Schemas["TargetGridMeasure"] {
  return {
    indicator: "CYP-001",
    title: "Re-referrals",
    unit: "PERCENTAGE",
    polarity,
    year: "2026-27",
    yearLabel: "2026-27",
    revision: target ? 1 : 0,
    target: target && {
      indicator: "CYP-001",
      year: "2026-27",
      yearLabel: "2026-27",
      status: "APPROVED",
      basis: "LOCAL",
      targetBound: "INCLUSIVE",
      source: "Council Plan",
      setBy: "Priya Shah",
      setAt: "2026-05-18T09:00:00Z",
      ...target,
    },
  };
}
