import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { components } from "#/api/schema";
import { AxisNotes, axisRoom, ChartAxes } from "./ChartAxes";
import { ChartDownloads } from "./ChartDownloads";
import { ControlMarker } from "./ControlMarker";
import {
  type ControlChartData,
  type ControlPoint,
  controlPeriods,
  controlRange,
  type DrawnStretch,
  drawnStretches,
} from "./control-data";
import { controlReadings, controlRows } from "./control-readings";
import { ReadingLine, Readout, useReading } from "./Readout";
import { runs } from "./runs";
import { TrendTargets } from "./TrendTargets";
import { timeAxis } from "./time-axis";
import { spread, type TrendTarget } from "./trend-data";
import { useWidth } from "./useWidth";

interface ControlChartProps {
  /** What is measured, where and when: the chart's accessible name. */
  title: string;
  /** The id of the words that describe it. */
  describedBy: string;
  chart: ControlChartData;
  /** How often the measure comes, which tells what its period codes mean. */
  frequency: components["schemas"]["Frequency"];
  targets: readonly TrendTarget[];
  format: (value: number) => string;
  /** The periods whose figures may still change. */
  provisional?: ReadonlySet<string>;
  /** The name of the files that it can be taken away as, without their ending; none where it cannot. */
  fileName?: string;
}

const height = 400;
const top = 28;
const bottom = height - 44;
const nameWidth = 118;
const none: ReadonlySet<string> = new Set();

/** The figures in order of time between the limits that chance keeps to, each point shaped by what it says. */
export function ControlChart(props: ControlChartProps) {
  const { title, describedBy, chart, frequency, targets, format, provisional = none, fileName } = props;
  const { ref, width } = useWidth(720);
  const periods = controlPeriods(chart, frequency);
  const stretches = drawnStretches(chart, frequency);
  const y = scaleLinear(controlRange(chart, targets), [bottom, top]).nice(5);
  const left = axisRoom(y, format);
  // The lines are named at their ends where there is room; the key names them everywhere.
  const direct = width > 640;
  const right = width - (direct ? nameWidth : 12);
  const { x, shortened } = timeAxis(periods, left, right);
  const latest = stretches.at(-1);
  const readings = controlReadings(stretches, targets, provisional, format);
  const reading = useReading(readings, x);
  return (
    <div className="app-trend app-control" ref={ref}>
      <svg
        className="app-trend__chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Control chart: ${title}`}
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
        <TrendTargets targets={targets} x={x} y={y} />
        {stretches.map((stretch) => (
          <StretchLines key={stretch.from} stretch={stretch} provisional={provisional} x={x} y={y} />
        ))}
        {direct && latest ? <LineNames stretch={latest} at={right + 8} y={y} /> : null}
      </svg>
      <Readout readings={readings} at={reading.at} onChoose={reading.choose} />
      {fileName ? (
        <ChartDownloads
          picture={ref}
          title={title}
          fileName={fileName}
          table={() => controlRows(stretches, provisional)}
        />
      ) : null}
      <AxisNotes
        y={y}
        shortened={shortened}
        hollow={chart.points.some(({ period }) => provisional.has(period))}
      />
    </div>
  );
}

interface StretchLinesProps {
  stretch: DrawnStretch;
  provisional: ReadonlySet<string>;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** Average, limits and points of one stretch. From the second on, a mark says where the average was begun anew. */
function StretchLines({ stretch, provisional, x, y }: StretchLinesProps) {
  const { order, mean, lower, upper, points, first, last } = stretch;
  const [from, to] = [x(first - 0.5), x(last + 0.5)];
  const path = line<ControlPoint>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  );
  return (
    <g>
      {order > 0 ? (
        <>
          <path className="app-control__break" d={`M${from} ${top - 8}V${bottom}`} />
          <text className="app-trend__text" x={from + 4} y={top - 10}>
            New average
          </text>
        </>
      ) : null}
      {[lower, upper].map((limit) =>
        limit === undefined ? null : (
          <path key={limit} className="app-control__limit" d={`M${from} ${y(limit)}H${to}`} />
        ),
      )}
      <path className="app-control__mean" d={`M${from} ${y(mean)}H${to}`} />
      {runs(points, (point, before) => point.place - 1 === before?.place).map((run) => (
        <path key={run[0]?.period} className="app-control__line" d={path(run) ?? undefined} />
      ))}
      {points.map(({ period, place, value, variation }) => (
        <ControlMarker
          key={period}
          code={variation}
          x={x(place)}
          y={y(value)}
          hollow={provisional.has(period)}
        />
      ))}
    </g>
  );
}

function LineNames({ stretch, at, y }: { stretch: DrawnStretch; at: number; y: StretchLinesProps["y"] }) {
  const names = [
    { name: "Upper limit", value: stretch.upper },
    { name: "Average", value: stretch.mean },
    { name: "Lower limit", value: stretch.lower },
  ].filter((line): line is { name: string; value: number } => line.value !== undefined);
  const places = spread(
    names.map(({ value }) => y(value)),
    20,
    top,
    bottom,
  );
  return names.map(({ name }, order) => (
    <text key={name} className="app-trend__text" x={at} y={(places[order] ?? 0) + 5}>
      {name}
    </text>
  ));
}
