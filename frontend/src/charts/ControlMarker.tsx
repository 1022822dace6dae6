import type { components } from "#/api/schema";

type Code = components["schemas"]["Variation"]["code"];

const shapes: Record<Code, string> = {
  IMPROVEMENT: "M0 -7L7 5H-7z",
  CONCERN: "M0 7L-7 -5H7z",
  NEUTRAL: "M0 -7L7 0L0 7L-7 0z",
  COMMON_CAUSE: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0",
  UNDECIDED: "M-4 -4H4V4H-4z",
};

interface ControlMarkerProps {
  code: Code;
  x: number;
  y: number;
  /** A figure that may still change is an outline. */
  hollow?: boolean;
}

/** A point by what it says: up for improvement, down for concern, a diamond where neither is good, a dot within the usual, a small square without limits to judge it by. */
export function ControlMarker({ code, x, y, hollow = false }: ControlMarkerProps) {
  return (
    <path
      className={`app-control__marker app-control__marker--${code.toLowerCase().replaceAll("_", "-")}${hollow ? " app-control__marker--hollow" : ""}`}
      d={shapes[code]}
      transform={`translate(${x} ${y})`}
    />
  );
}
