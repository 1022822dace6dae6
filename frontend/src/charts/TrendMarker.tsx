interface TrendMarkerProps {
  /** Which line, counted from 0: each has its own shape as well as its own dash and colour. */
  series: number;
  x: number;
  y: number;
  /** A figure that may still change is an outline. */
  hollow?: boolean;
}

const shapes = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
  "M-4 -4H4V4H-4z",
  "M0 -5L5 4H-5z",
  "M0 -5.5L5.5 0L0 5.5L-5.5 0z",
];

export function TrendMarker({ series, x, y, hollow = false }: TrendMarkerProps) {
  return (
    <path
      className={`app-trend__marker app-trend__marker--${series + 1}${hollow ? ` app-trend__marker--hollow app-trend__marker--hollow-${series + 1}` : ""}`}
      d={shapes[series % shapes.length]}
      transform={`translate(${x} ${y})`}
    />
  );
}
