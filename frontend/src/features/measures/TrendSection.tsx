import { useId } from "react";
import { TrendChart } from "#/charts/TrendChart";
import { describeTrend } from "#/charts/words";
import { figureFormat } from "#/ui/figures";
import { TrendTable } from "./TrendTable";
import { type MeasureDocument, spanOf, trendLines, trendTargets } from "./trend";

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
            <strong>Target:</strong> the dark line, with the tolerance as a grey band beside it, for the years
            that have one.
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
