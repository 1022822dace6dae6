import { type ScaleLinear, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { axisRoom } from "./ChartAxes";
import { ChartDownloads } from "./ChartDownloads";
import { type Funnel, type FunnelPoint, limitsAt, standingOf, standingWords, widths } from "./funnel";
import { tickLabels } from "./tick-labels";
import { useWidth } from "./useWidth";

interface FunnelPlotProps {
  /** What is measured and when: the picture's accessible name. */
  title: string;
  describedBy: string;
  funnel: Funnel;
  /** Of a percentage. */
  format: (value: number) => string;
  fileName: string;
}

const [height, top] = [380, 16];
const bottom = height - 66;
const right = 16;
const samples = 60;
const whole = new Intl.NumberFormat("en-GB");

/** Each authority by how many it counts, rightwards, and its percentage, upwards, between what chance alone would do. */
export function FunnelPlot({ title, describedBy, funnel, format, fileName }: FunnelPlotProps) {
  const { ref, width } = useWidth(720);
  const { points, average } = funnel;
  const sizes = points.map((point) => point.whole);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const widest = limitsAt(average, smallest, widths.outer);
  const shares = [...points.map(percentage), widest.low * 100, widest.high * 100];
  const y = scaleLinear([Math.min(...shares), Math.max(...shares)], [bottom, top]).nice(5);
  const left = axisRoom(y, format);
  const x = scaleLinear([0, largest * 1.05], [left, width - right]);
  const inOrder = ["other", "neighbour", "own"] as const;
  return (
    <div className="app-trend app-funnel" ref={ref}>
      <svg
        className="app-trend__chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Funnel plot: ${title}`}
        aria-describedby={describedBy}
      >
        <Axes x={x} y={y} left={left} width={width} format={format} />
        {(
          [
            ["outer", widths.outer],
            ["inner", widths.inner],
          ] as const
        ).map(([name, size]) =>
          (["low", "high"] as const).map((side) => (
            <path
              key={`${name} ${side}`}
              className={`app-funnel__limit app-funnel__limit--${name} app-funnel__limit--${side}`}
              d={limit(average, size, side, x, y, smallest, largest) ?? undefined}
            />
          )),
        )}
        <path className="app-funnel__average" d={`M${left} ${y(average * 100)}H${width - right}`} />
        {inOrder.flatMap((role) =>
          points
            .filter((point) => point.role === role)
            .map((point) => (
              <circle
                key={point.area}
                className={`app-funnel__point app-funnel__point--${role}`}
                cx={x(point.whole)}
                cy={y(percentage(point))}
                r={role === "own" ? 8 : 5}
              />
            )),
        )}
      </svg>
      <ChartDownloads picture={ref} title={title} fileName={fileName} table={() => rowsOf(funnel)} />
    </div>
  );
}

interface AxesProps {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  width: number;
  format: (value: number) => string;
}

function Axes({ x, y, left, width, format }: AxesProps) {
  return (
    <>
      {tickLabels(y.ticks(5), format).map(({ tick, label }) => (
        <g key={tick}>
          <path className="app-trend__grid" d={`M${left} ${y(tick)}H${width - right}`} />
          <text className="app-trend__text" x={left - 8} y={y(tick) + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {x.ticks(width < 500 ? 2 : 5).map((tick) => (
        <g key={tick}>
          <path className="app-trend__tick" d={`M${x(tick)} ${bottom}V${bottom + 6}`} />
          <text className="app-trend__text" x={x(tick)} y={bottom + 26} textAnchor="middle">
            {whole.format(tick)}
          </text>
        </g>
      ))}
      <path className="app-trend__axis" d={`M${left} ${bottom}H${width - right}`} />
      <text className="app-trend__text" x={width - right} y={bottom + 52} textAnchor="end">
        Of how many (denominator)
      </text>
    </>
  );
}

function limit(
  average: number,
  size: number,
  side: "low" | "high",
  x: AxesProps["x"],
  y: AxesProps["y"],
  from: number,
  to: number,
) {
  const places = Array.from({ length: samples + 1 }, (_, step) => from + ((to - from) * step) / samples);
  return line<number>(
    (place) => x(place),
    (place) => y(limitsAt(average, place, size)[side] * 100),
  )(places);
}

function percentage({ part, whole: all }: FunnelPoint): number {
  return (part / all) * 100;
}

function rowsOf({ points, average }: Funnel): string[][] {
  return [
    ["Area", "Authority", "Numerator", "Denominator", "Percentage", "Standing"],
    ...points.map((point) => [
      point.area,
      point.name,
      `${point.part}`,
      `${point.whole}`,
      `${percentage(point)}`,
      standingWords[standingOf(point, average)],
    ]),
  ];
}
