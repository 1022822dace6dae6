import type { components } from "#/api/schema";

/** What stands in the place of the word target where something is rated by the rule. */
export const ruleName = "Demonstration rule";

/** How the service calls it wherever something is rated by it. */
export const demonstrationRule = `${ruleName}, not the council's target`;

/** Whether it is nobody's target, but what the demonstration rates by where none was published. */
export function isRule({ basis }: { basis?: components["schemas"]["Threshold"]["basis"] }): boolean {
  return basis === "DEMONSTRATION";
}
