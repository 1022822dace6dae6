import { useId } from "react";
import { ControlChart } from "#/charts/ControlChart";
import type { ControlChartData } from "#/charts/control-data";
import type { TrendTarget } from "#/charts/trend-data";
import { ruleName } from "#/measure/demonstration-rule";
import { figureFormat } from "#/measure/figures";
import { ExplainedHeading, WhatIsThis } from "#/measure/Glossary";
import { Assurance, Variation, type VariationCode } from "#/measure/Variation";
import { ControlKey } from "./ControlKey";
import { ControlTable } from "./ControlTable";
import type { MeasureDocument, SectionProps } from "./measure-document";
import { targetsOf } from "./trend";

/** Whether the latest figure is a real change or chance: in words, as a chart and as a table. */
export function ControlSection({ document, level = 2 }: SectionProps) {
  const words = useId();
  const { controlChart: chart, measure } = document;
  if (!chart || (chart.points.length === 0 && !chartable(measure.frequency))) return null;
  const latest = latestVariation(document);
  const format = figureFormat(measure.unit, measure.decimals);
  const targets = targetsOf(
    document,
    chart.points.map(({ period }) => period),
  );
  return (
    <>
      <ExplainedHeading code="control-chart" level={level}>
        Real change or chance
      </ExplainedHeading>
      <div className="app-column">
        <p className="govuk-body" id={words}>
          {latest ? <Variation code={latest} words={chart.text} /> : chart.text}
        </p>
        {chart.points.length > 0 && measure.assurance ? (
          <p className="govuk-body app-with-meaning">
            <Assurance code={measure.assurance.code} words={measure.assurance.text} />
            <WhatIsThis code="assurance" />
          </p>
        ) : null}
      </div>
      {chart.points.length > 0 ? (
        <>
          <ControlChart
            title={`${measure.title}, ${spanOf(chart)}`}
            describedBy={words}
            chart={chart}
            frequency={measure.frequency}
            targets={targets}
            format={format}
            provisional={provisionalOf(document)}
            fileName={`${measure.indicator}-control-chart`}
          />
          <ControlKey chart={chart} target={nameOf(targets)} />
          <Stretches chart={chart} />
          <ControlTable chart={chart} format={format} />
        </>
      ) : null}
    </>
  );
}

function nameOf(targets: readonly TrendTarget[]) {
  if (targets.length === 0) return undefined;
  return targets.every(({ rule }) => rule) ? ruleName : "Target";
}

function provisionalOf({ history }: MeasureDocument): ReadonlySet<string> {
  return new Set(history.filter(({ status }) => status === "PROVISIONAL").map(({ period }) => period));
}

function latestVariation({ controlChart, measure }: MeasureDocument): VariationCode | undefined {
  return measure.variation?.code ?? controlChart?.points.at(-1)?.variation;
}

// For figures that come seldom nobody expects a control chart, and saying that there is none would only puzzle.
function chartable(frequency: MeasureDocument["measure"]["frequency"]) {
  return frequency === "WEEKLY" || frequency === "MONTHLY";
}

function spanOf({ points }: ControlChartData) {
  return `${points[0]?.label} to ${points.at(-1)?.label}`;
}

/** The average and the limits of each stretch, and why a new one began. */
function Stretches({ chart: { stretches } }: { chart: ControlChartData }) {
  return (
    <ul className="govuk-list app-column">
      {stretches.map(({ from, label, text, note, trial, count }) => (
        <li key={from}>
          <strong>{label}:</strong> {text ? `${text}.` : null}
          {note ? ` A new average begins here: ${note}` : null}
          {trial
            ? ` The limits rest on only ${count} ${count === 1 ? "figure" : "figures"} and will still move.`
            : null}
        </li>
      ))}
    </ul>
  );
}
