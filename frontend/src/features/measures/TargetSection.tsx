import { explainedRow } from "#/measure/explained-row";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { DocumentThreshold, MeasureDocument } from "./measure-document";
import { isRule } from "./trend";

/** How the service calls it wherever something is rated by it. */
export const demonstrationRule = "Demonstration rule, not the council's target";

export const basisWords: Record<DocumentThreshold["basis"], string> = {
  NATIONAL: "National",
  STATISTICAL_NEIGHBOUR: "Statistical neighbours",
  LOCAL: "Local: set by the council",
  STATUTORY: "Set in law or statutory guidance",
  DEMONSTRATION: demonstrationRule,
};

/** Where each year's target comes from, the newest first, and by which rule a demonstration rates without one. */
export function TargetSection({ document }: { document: MeasureDocument }) {
  const { thresholds, measure } = document;
  if (thresholds.length === 0) {
    return <p className="govuk-body">{measure.targetText}.</p>;
  }
  // The rule is the same for every year: once is enough.
  const newest = thresholds.findLast(isRule);
  const before = thresholds.filter((each) => isRule(each) && each !== newest);
  return thresholds
    .toReversed()
    .filter((each) => !isRule(each) || each === newest)
    .map((threshold) => (
      <div key={threshold.year}>
        <h3 className="govuk-heading-s">
          {isRule(threshold) ? "Demonstration rule" : "Target"} for {threshold.yearLabel}
        </h3>
        {isRule(threshold) ? (
          <p className="govuk-body">
            {threshold.source}.
            {before.length > 0
              ? ` The same rule rates ${before.map(({ yearLabel }) => yearLabel).join(", ")}, each by the average of that year.`
              : null}
          </p>
        ) : null}
        <SummaryList rows={isRule(threshold) ? ruleRows(threshold) : rowsOf(threshold)} />
      </div>
    ));
}

function ruleRows({ display, amberDisplay }: DocumentThreshold): SummaryRow[] {
  return [
    { key: "Green", value: display },
    explainedRow("tolerance", "Tolerance", amberDisplay ?? "None set: what is worse is red"),
  ];
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
