import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { AxisNotes, axisRoom, ChartAxes, textWidth } from "./ChartAxes";
import { ChartDownloads } from "./ChartDownloads";
import { ReadingLine, Readout, useReading } from "./Readout";
import { runs } from "./runs";
import { TrendMarker } from "./TrendMarker";
import { placeMarks, roomForMarks, TrendMarks } from "./TrendMarks";
import { TrendTargets } from "./TrendTargets";
import { timeAxis } from "./time-axis";
import {
  axisPeriods,
  spread,
  type TrendInterval,
  type TrendLine,
  type TrendMark,
  type TrendTarget,
  valueRange,
  withMarks,
} from "./trend-data";
import { trendReadings, trendRows } from "./trend-readings";
import { useWidth } from "./useWidth";

export interface TrendChartProps {
  /** What is measured, where and when: the chart's accessible name. */
  title: string;
  /** The id of the words that describe it. */
  describedBy?: string;
  /** At most four, the council's first. */
  lines: readonly TrendLine[];
  targets: readonly TrendTarget[];
  /** What happened meanwhile. It stands in rows of its own above the figures, which it never covers. */
  marks?: readonly TrendMark[];
  /** How sure the council's latest figure is: a band behind its point. */
  interval?: TrendInterval;
  format: (value: number) => string;
  /** The name of the files that it can be taken away as, without their ending; none where it cannot. */
  fileName?: string;
}

const plain = { height: 380, top: 16 };
const labelGap = 20;
const noMarks: readonly TrendMark[] = [];

export function TrendChart(props: TrendChartProps) {
  const { title, describedBy, lines, targets, marks = noMarks, interval, format, fileName } = props;
  const { ref, width } = useWidth(720);
  const periods = withMarks(axisPeriods(lines), marks);

  const range = scaleLinear(valueRange(lines, targets, interval), [0, 1]).nice(5);
  const left = axisRoom(range, format);
  const longest = Math.max(...lines.map(({ name }) => name.length)) * textWidth;
  // Names stand at the lines' ends where there is room for them, and above the chart where there is not.
  const direct = width - longest > 420;
  const right = width - (direct ? longest + 18 : 12);
  const { x, shortened } = timeAxis(periods, left, right);
  const placed = placeMarks(marks, x, width);
  const room = roomForMarks(placed);
  const [height, top] = [plain.height + room, plain.top + room];
  const bottom = height - 44;
  const y = range.copy().range([bottom, top]);
  const path = line<{ place: number; value: number }>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  );

  const drawn = lines.map(({ name, points }) => ({
    name,
    points: points
      .flatMap(({ place, value, provisional = false }) =>
        value === undefined ? [] : [{ place, value, provisional }],
      )
      .sort((a, b) => a.place - b.place),
  }));
  const ends = drawn.map(({ points }) => points.at(-1));
  const labelled = ends.flatMap((end, series) => (end ? [{ end, series }] : []));
  const labelY = spread(
    labelled.map(({ end }) => y(end.value)),
    labelGap,
    top,
    bottom,
  );

  const readings = trendReadings(periods, lines, targets, marks, format);
  const reading = useReading(readings, x);

  return (
    <div className="app-trend" ref={ref}>
      {direct ? null : (
        <ul className="app-trend__legend">
          {lines.map(({ name }, series) => (
            <li key={name}>
              <svg viewBox="0 0 44 16" className="app-trend__sample" aria-hidden="true" focusable="false">
                <path className={`app-trend__line app-trend__line--${series + 1}`} d="M2 8H42" />
                <TrendMarker series={series} x={22} y={8} />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        className="app-trend__chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Line chart: ${title}`}
        aria-describedby={describedBy}
        onPointerMove={reading.follow}
        onPointerDown={reading.follow}
      >
        <ChartAxes
          periods={periods}
          x={x}
          y={y}
          left={left}
          right={right}
          bottom={bottom}
          width={width}
          format={format}
        />
        <ReadingLine reading={reading.line} x={x} top={top} bottom={bottom} />
        <TrendMarks marks={placed} bottom={bottom} />
        {interval ? (
          <rect
            className="app-trend__interval"
            x={x(interval.place) - 9}
            y={y(interval.upper)}
            width={18}
            height={y(interval.lower) - y(interval.upper)}
          />
        ) : null}
        <TrendTargets targets={targets} x={x} y={y} />
        {drawn.toReversed().map(({ name, points }, order) => {
          const series = drawn.length - 1 - order;
          return (
            <g key={name}>
              {runs(points, (point, before) => point.place - 1 === before?.place).map((run) => (
                <path
                  key={run[0]?.place}
                  className={`app-trend__line app-trend__line--${series + 1}`}
                  d={path(run) ?? undefined}
                />
              ))}
              {points.map((point, order) =>
                points.length <= 40 || order === points.length - 1 ? (
                  <TrendMarker
                    key={point.place}
                    series={series}
                    x={x(point.place)}
                    y={y(point.value)}
                    hollow={point.provisional}
                  />
                ) : null,
              )}
            </g>
          );
        })}
        {direct
          ? labelled.map(({ series }, order) => (
              <text
                key={lines[series]?.name}
                className={`app-trend__name app-trend__name--${series + 1}`}
                x={right + 8}
                y={(labelY[order] ?? 0) + 5}
              >
                {lines[series]?.name}
              </text>
            ))
          : null}
      </svg>
      <Readout readings={readings} at={reading.at} onChoose={reading.choose} />
      {fileName ? (
        <ChartDownloads
          picture={ref}
          title={title}
          fileName={fileName}
          table={() => trendRows(periods, lines, targets, marks)}
        />
      ) : null}
      <AxisNotes y={y} shortened={shortened} hollow={drawn.some(hasProvisional)} />
    </div>
  );
}

function hasProvisional({ points }: { points: readonly { provisional: boolean }[] }) {
  return points.some(({ provisional }) => provisional);
}
