import { explainedRow } from "#/measure/explained-row";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { DocumentThreshold, MeasureDocument } from "./measure-document";

export const basisWords: Record<DocumentThreshold["basis"], string> = {
  NATIONAL: "National",
  STATISTICAL_NEIGHBOUR: "Statistical neighbours",
  LOCAL: "Local: set by the council",
  STATUTORY: "Set in law or statutory guidance",
};

/** Where each year's target comes from, the newest first. */
export function TargetSection({ document }: { document: MeasureDocument }) {
  if (document.thresholds.length === 0) {
    return <p className="govuk-body">{document.measure.targetText}.</p>;
  }
  return document.thresholds.toReversed().map((threshold) => (
    <div key={threshold.year}>
      <h3 className="govuk-heading-s">Target for {threshold.yearLabel}</h3>
      <SummaryList rows={rowsOf(threshold)} />
    </div>
  ));
}

function rowsOf(threshold: DocumentThreshold): SummaryRow[] {
  return [
    { key: "Target", value: threshold.display },
    explainedRow("tolerance", "Tolerance", threshold.amberDisplay ?? "None set: a missed target is red"),
    { key: "Basis", value: basisWords[threshold.basis] },
    {
      key: "Source",
      value: threshold.sourceUrl ? (
        <a className="govuk-link" href={threshold.sourceUrl}>
          {threshold.source}
        </a>
      ) : (
        threshold.source
      ),
    },
    { key: "Recorded", value: londonDate(threshold.setAt) },
  ];
}
