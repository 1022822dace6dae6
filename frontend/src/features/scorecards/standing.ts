import type { EditionDocument } from "./edition-document";
import { worryCounts } from "./worry";

/** How the measures stand where none is rated: a row of noughts would say nothing. Undefined where one is. */
export function standingInWords({ counts, themes }: Pick<EditionDocument, "counts" | "themes">) {
  const { red, amber, green, notRated } = counts;
  const measures = themes.flatMap((theme) => theme.measures);
  if (red + amber + green > 0 || !measures.some(({ verdict }) => verdict)) return undefined;
  // Both by the verdict: counted by direction, a measure could be in neither count or in both.
  const judged = (code: "WORSENED" | "IMPROVED") =>
    measures.filter(({ verdict }) => verdict?.code === code).length;
  const { "worst-quarter": worst } = worryCounts(themes);
  return `${judged("WORSENED")} worsened, ${judged("IMPROVED")} improved, ${worst} in the worst quarter of authorities. ${notRated} not rated.`;
}
