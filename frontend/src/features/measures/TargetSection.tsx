import { demonstrationRule, isRule, ruleName } from "#/measure/demonstration-rule";
import { explainedRow } from "#/measure/explained-row";
import { basisWords } from "#/measure/target-basis";
import { londonDate } from "#/ui/dates";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import type { DocumentThreshold, MeasureDocument } from "./measure-document";

/** Where each year's target comes from, the newest first, and by which rule a demonstration rates without one. */
export function TargetSection({ document }: { document: MeasureDocument }) {
  const { thresholds, measure } = document;
  if (thresholds.length === 0) {
    return <p className="govuk-body">{measure.targetText}.</p>;
  }
  // The rule is the same for every year: once is enough.
  const rates = thresholds.find((each) => isRule(each) && each.year === measure.threshold?.year);
  const others = thresholds
    .filter((each) => isRule(each) && each !== rates)
    .map(({ yearLabel }) => yearLabel);
  return (
    <>
      {rates ? (
        <>
          <h3 className="govuk-heading-s">
            {ruleName} for {rates.yearLabel}
          </h3>
          <p className="govuk-body">{rates.source}.</p>
          <SummaryList rows={ruleRows(rates)} />
        </>
      ) : null}
      {thresholds
        .toReversed()
        .filter((each) => !isRule(each))
        .map((threshold) => (
          <div key={threshold.year}>
            <h3 className="govuk-heading-s">Target for {threshold.yearLabel}</h3>
            <SummaryList rows={rowsOf(threshold)} />
          </div>
        ))}
      {others.length > 0 ? (
        <p className="govuk-body">
          {demonstrationRule}, for other years too, each by the average of that year: {others.join(", ")}.
        </p>
      ) : null}
    </>
  );
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
