import * as z from "zod/mini";
import type { Edition } from "./edition";

/** Which revision of an edition a page is about, as it stands in the address. A wrong one is ignored. */
export const revisionSearch = z.object({
  revision: z.catch(z.optional(z.int().check(z.gte(1))), undefined),
});

/** Where an edition's pages are. The address names the revision only when it is not the one that is found without. */
export function editionAddress({
  scorecard,
  period,
  ...edition
}: Pick<Edition, "scorecard" | "period" | "revision" | "state" | "supersededAt">) {
  return { params: { scorecard, period }, search: { revision: revisionInAddress(edition) } };
}

function revisionInAddress({
  revision,
  state,
  supersededAt,
}: Pick<Edition, "revision" | "state" | "supersededAt">) {
  const foundWithout = state === "PUBLISHED" ? !supersededAt : revision === 1;
  return foundWithout ? undefined : revision;
}

/** "correction (revision 2)", or nothing for what was published first. */
export function revisionInWords(revision: number) {
  return revision > 1 ? `correction (revision ${revision})` : undefined;
}
