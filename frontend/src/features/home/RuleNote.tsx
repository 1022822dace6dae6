import type { components } from "#/api/schema";

type Brief = components["schemas"]["MeasureInBrief"];

/** Says of a rating by the demonstration's rule that it is no target of the council's; its page tells the rule. */
export function RuleNote({
  measure: { rating, targetText },
}: {
  measure: Pick<Brief, "rating" | "targetText">;
}) {
  const byRule = rating.letter !== undefined && targetText.startsWith("Demonstration rule");
  return byRule ? <span className="app-muted"> Rated by the demonstration rule</span> : null;
}
