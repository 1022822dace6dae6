import { axisLabel, axisPlace } from "#/charts/period-on-axis";
import type { TrendMark } from "#/charts/trend-data";
import type { MeasureDocument } from "./measure-document";

/** Where the edition's commentary stands among the figures: over the newest, of which it speaks. */
export function commentaryMark({ measure }: MeasureDocument): TrendMark | undefined {
  const latest = measure.periods.at(-1);
  if (!measure.commentary || !latest) return undefined;
  const { period: code, label } = latest;
  const short = axisLabel(code, measure.frequency);
  return {
    code,
    label,
    short,
    place: axisPlace(code, measure.frequency),
    name: `Commentary, ${short}`,
    kind: "COMMENTARY",
  };
}

/** The whole of it in one text, as the files of an edition have it. */
export function commentaryInWords({ commentary }: MeasureDocument["measure"]): string {
  const { text, cause, action } = commentary ?? {};
  const done = action && `Action: ${action.what} (${action.owner}). ${action.dueText.replace(/\.$/, "")}.`;
  return [text, cause && `Cause: ${cause}`, done].filter(Boolean).join(" ");
}
