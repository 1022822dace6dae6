import { scaleLinear } from "d3-scale";
import { describeTrend } from "#/charts/describe-trend";
import { SmallChart, smallChart } from "#/charts/SmallChart";
import { timeAxis } from "#/charts/time-axis";
import { axisPeriods, type TrendLine, valueRange } from "#/charts/trend-data";
import { figureFormat } from "#/measure/figures";
import { Table } from "#/ui/Table";
import type { MeasureDocument } from "./measure-document";
import type { NeighbourLines } from "./neighbour-charts";

interface NeighbourChartsProps {
  document: MeasureDocument;
  lines: NeighbourLines;
}

const list = new Intl.ListFormat("en-GB");

/** A small chart for each neighbour beside the council, all on one scale; what each shows in words, and all of them as a table. */
export function NeighbourCharts({
  document,
  lines: { own, others, without, changed },
}: NeighbourChartsProps) {
  const { measure } = document;
  const format = figureFormat(measure.unit, measure.decimals);
  const drawn = [own, ...others];
  const periods = axisPeriods(drawn);
  const { width, height, inset } = smallChart;
  const { x, shortened } = timeAxis(periods, inset, width - inset);
  const y = scaleLinear(valueRange(drawn, []), [height - inset, inset]).nice(5);
  const [lowest = 0, highest = 0] = y.domain();
  return (
    <>
      {others.length > 0 ? (
        <>
          <p className="govuk-body app-column">
            Every chart has the same scale: {format(lowest)} at the bottom line, {format(highest)} at the top
            line, {periods[0]?.label} at the left, {periods.at(-1)?.label} at the right. Thick blue line:{" "}
            {own.name}. Thin dark line: the neighbour.
            {shortened ? " Times without figures are drawn short." : ""}
          </p>
          <ul className="app-multiples">
            {others.map((other) => (
              <li key={other.area} className="app-multiples__item">
                <strong>{other.name}</strong>
                <SmallChart
                  name={`${other.name}: ${describeTrend(other.points, format)} ${own.name}: ${describeTrend(own.points, format)}`}
                  own={own}
                  other={other}
                  x={x}
                  y={y}
                />
                <span className="app-multiples__words">{besideWords(own, other, measure.polarity)}</span>
              </li>
            ))}
          </ul>
          <Table
            caption="The small charts as a table"
            captionSize="s"
            className="app-figures"
            columns={[
              { heading: "Period", cell: ({ label }) => label },
              ...drawn.map(({ name, points }) => ({
                heading: name,
                numeric: true,
                cell: ({ code }: { code: string }) => {
                  const point = points.find((each) => each.code === code);
                  return `${point?.display ?? "No figure"}${point?.provisional ? " (provisional)" : ""}`;
                },
              })),
            ]}
            rows={periods.toReversed()}
            keyOf={({ code }) => code}
          />
        </>
      ) : null}
      {without.length > 0 ? (
        <p className="govuk-body app-column">Without a figure that could be drawn: {list.format(without)}.</p>
      ) : null}
      {changed.length > 0 ? (
        <p className="govuk-body app-column">
          Not drawn, as {changed.length === 1 ? "its figure has" : "their figures have"} changed since this
          page was made: {list.format(changed)}.
        </p>
      ) : null}
    </>
  );
}

const betterSide = { LOW_IS_GOOD: -1, HIGH_IS_GOOD: 1 } as const;

/** "24.0% in October 2023: worse than Rotherham, 16.7%", of the last period in which both have a figure. */
function besideWords(
  own: TrendLine,
  other: TrendLine,
  polarity: MeasureDocument["measure"]["polarity"],
): string {
  const ours = new Map(own.points.map((point) => [point.code, point]));
  const latest = other.points.findLast(
    ({ code, value }) => value !== undefined && ours.get(code)?.value !== undefined,
  );
  const beside = latest && ours.get(latest.code);
  if (latest?.value === undefined || beside?.value === undefined) {
    return `In no period has it a figure beside ${own.name}.`;
  }
  const difference = Math.sign(latest.value - beside.value);
  const side = polarity in betterSide ? betterSide[polarity as keyof typeof betterSide] : 0;
  const word =
    latest.display === beside.display
      ? "the same as"
      : side === 0
        ? difference > 0
          ? "higher than"
          : "lower than"
        : difference === side
          ? "better than"
          : "worse than";
  return `${latest.display} in ${latest.label}: ${word} ${own.name}, ${beside.display}`;
}
