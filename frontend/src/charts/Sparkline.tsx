import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type ChartPoint, describeTrend } from "./describe-trend";
import { runs } from "./runs";
import { longestGap } from "./time-axis";

interface SparklineProps {
  /** What the line is of, as its accessible name begins. */
  name: string;
  points: readonly ChartPoint[];
  format: (value: number) => string;
}

// Of the drawing; how large it is on a page says styles/_sparkline.scss.
const width = 130;
const height = 44;
const inset = 6;

/** A small trend beside its figures. It says in words what it shows; the measure's page has the table. */
export function Sparkline({ name, points, format }: SparklineProps) {
  const drawn = placed(points);
  const latest = drawn.at(-1);
  if (!latest) return null;

  const values = drawn.map(({ value }) => value);
  const x = scaleLinear([0, Math.max(1, latest.place)], [inset, width - inset]);
  const y = scaleLinear(extent(values), [height - inset, inset]);
  const path = line<{ place: number; value: number }>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  );
  const segments = runs(drawn, (point, before) => point.place - 1 === before?.place);
  return (
    <svg
      className="app-sparkline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${name}. ${describeTrend(points, format)}`}
    >
      {segments.map((segment) =>
        segment.length === 1 ? (
          <circle
            key={segment[0]?.place}
            cx={x(segment[0]?.place ?? 0)}
            cy={y(segment[0]?.value ?? 0)}
            r="2"
          />
        ) : (
          <path key={segment[0]?.place} d={path(segment) ?? undefined} />
        ),
      )}
      <circle className="app-sparkline__latest" cx={x(latest.place)} cy={y(latest.value)} r="4.5" />
    </svg>
  );
}

/** Figures with their places from left to right; a long time without figures takes as much room as on the measure's own chart. */
function placed(points: readonly ChartPoint[]) {
  const drawn: { place: number; value: number }[] = [];
  let place = -1;
  let missing = 0;
  for (const { value } of points) {
    missing = value === undefined ? missing + 1 : 0;
    if (missing < longestGap) place += 1;
    if (value !== undefined) drawn.push({ place, value });
  }
  return drawn;
}

// A flat line stands in the middle rather than on the floor, where it would look like zero.
function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low === high ? [low - 1, high + 1] : [low, high];
}
