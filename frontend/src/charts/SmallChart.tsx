import type { ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { runs } from "./runs";
import type { TrendLine } from "./trend-data";

interface SmallChartProps {
  /** What it shows, in words: its accessible name. */
  name: string;
  own: TrendLine;
  other: TrendLine;
  /** The scales that all charts of the set share. */
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** The drawing's size; a page makes it as wide as its column. */
export const smallChart = { width: 220, height: 110, inset: 8 };

/** One of a set of charts on the same scale: the council bold, the other authority thin. */
export function SmallChart({ name, own, other, x, y }: SmallChartProps) {
  const { width, height, inset } = smallChart;
  return (
    <svg className="app-small" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
      <path className="app-small__edge" d={`M${inset} ${inset}H${width - inset}`} />
      <path className="app-small__edge" d={`M${inset} ${height - inset}H${width - inset}`} />
      <SmallLine points={other.points} x={x} y={y} look="other" />
      <SmallLine points={own.points} x={x} y={y} look="own" />
    </svg>
  );
}

interface SmallLineProps extends Pick<SmallChartProps, "x" | "y"> {
  points: TrendLine["points"];
  look: "own" | "other";
}

function SmallLine({ points, x, y, look }: SmallLineProps) {
  const drawn = points
    .flatMap(({ place, value, provisional = false }) =>
      value === undefined ? [] : [{ place, value, provisional }],
    )
    .sort((a, b) => a.place - b.place);
  const latest = drawn.at(-1);
  const path = line<{ place: number; value: number }>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  );
  return (
    <g className={`app-small__line app-small__line--${look}`}>
      {runs(drawn, (point, before) => point.place - 1 === before?.place).map((run) => (
        <path key={run[0]?.place} d={path(run) ?? undefined} />
      ))}
      {latest ? (
        <circle
          className={latest.provisional ? "app-small__hollow" : undefined}
          cx={x(latest.place)}
          cy={y(latest.value)}
          r={look === "own" ? 4.5 : 3.5}
        />
      ) : null}
    </g>
  );
}
