import type { ScaleLinear } from "d3-scale";
import { tickLabels } from "./tick-labels";
import { type AxisPeriod, periodsWithRoom } from "./trend-data";

/** The width of a letter of an axis, at most. */
export const textWidth = 8.6;

interface ChartAxesProps {
  periods: readonly AxisPeriod[];
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
  bottom: number;
  /** The width of the whole picture, which no label leaves. */
  width: number;
  format: (value: number) => string;
}

/** The room that the labels of the vertical axis take. */
export function axisRoom(y: ScaleLinear<number, number>, format: (value: number) => string) {
  return Math.max(...tickLabels(y.ticks(5), format).map(({ label }) => label.length)) * textWidth + 14;
}

/** Grid and labels of the values, and the periods for whose names there is room. */
export function ChartAxes({ periods, x, y, left, right, bottom, width, format }: ChartAxesProps) {
  const labelAt = ({ short, place }: AxisPeriod) =>
    Math.min(x(place), width - (short.length * textWidth) / 2);
  const named = periodsWithRoom(periods, (period) => ({
    at: labelAt(period),
    width: period.short.length * textWidth + 16,
  }));
  return (
    <>
      {tickLabels(y.ticks(5), format).map(({ tick, label }) => (
        <g key={tick}>
          <path className="app-trend__grid" d={`M${left} ${y(tick)}H${right}`} />
          <text className="app-trend__text" x={left - 8} y={y(tick) + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {named.map((period) => (
        <g key={period.code}>
          <path className="app-trend__tick" d={`M${x(period.place)} ${bottom}V${bottom + 6}`} />
          <text className="app-trend__text" x={labelAt(period)} y={bottom + 26} textAnchor="middle">
            {period.short}
          </text>
        </g>
      ))}
      <path className="app-trend__axis" d={`M${left} ${bottom}H${right}`} />
    </>
  );
}

interface AxisNotesProps {
  y: ScaleLinear<number, number>;
  shortened: boolean;
  /** Whether some figures may still change. */
  hollow?: boolean;
}

/** What a reader must know of the axes to trust the picture. */
export function AxisNotes({ y, shortened, hollow = false }: AxisNotesProps) {
  return (
    <>
      {(y.domain()[0] ?? 0) > 0 ? (
        <p className="govuk-body app-muted">The vertical axis does not begin at zero.</p>
      ) : null}
      {shortened ? <p className="govuk-body app-muted">Times without figures are drawn short.</p> : null}
      {hollow ? (
        <p className="govuk-body app-muted">A hollow point is provisional: its figure may still change.</p>
      ) : null}
    </>
  );
}
