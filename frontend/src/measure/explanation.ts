import type { components } from "#/api/schema";

/** Whether somebody has said what happened or why: what is done about it is not yet a reason. */
export function isExplained({ commentary }: Pick<components["schemas"]["Measure"], "commentary">): boolean {
  return Boolean(commentary?.text?.trim() || commentary?.cause?.trim());
}
