import { useId } from "react";
import { describeTrend } from "#/charts/describe-trend";
import { TrendChart } from "#/charts/TrendChart";
import { figureFormat } from "#/measure/figures";
import type { MeasureDocument } from "./measure-document";
import { TrendTable } from "./TrendTable";
import { spanOf, trendLines, trendTargets } from "./trend";

/** The chart, the same in words, and the same as a table. */
export function TrendSection({ document }: { document: MeasureDocument }) {
  const words = useId();
  const { measure } = document;
  const lines = trendLines(document);
  const targets = trendTargets(document);
  const format = figureFormat(measure.unit, measure.decimals);
  const axisWords = `${measure.unit === "PERCENTAGE" ? "Percentage" : capital(measure.unitText)}, ${spanOf(document)}`;
  if (document.history.length === 0) {
    return <p className="govuk-body">There has never been a figure for {document.council.name}.</p>;
  }
  return (
    <>
      <p className="govuk-body">
        <strong>{measure.title}</strong>
        <br />
        {axisWords}
      </p>
      <TrendChart
        title={`${measure.title}, ${axisWords}`}
        describedBy={words}
        lines={lines}
        targets={targets}
        format={format}
      />
      <ul className="govuk-list" id={words}>
        {lines.map(({ name, points }) => (
          <li key={name}>
            <strong>{name}:</strong> {describeTrend(points, format)}
          </li>
        ))}
        {targets.length > 0 ? (
          <li>
            <strong>Target:</strong> {targetWords(document)}
          </li>
        ) : null}
      </ul>
      <TrendTable document={document} />
    </>
  );
}

function capital(text: string) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "Less than 22% for 2022-23", year by year, and what the band is where there is one. */
function targetWords({ thresholds }: MeasureDocument) {
  const years = thresholds.map(({ display, yearLabel }) => `${display} for ${yearLabel}`).join("; ");
  const tolerance = thresholds.some(({ amberDisplay }) => amberDisplay);
  return `${years}. The dark line${tolerance ? ", with the tolerance as a grey band beside it" : ""}.`;
}
