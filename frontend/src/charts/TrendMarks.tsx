import type { ScaleLinear } from "d3-scale";
import { textWidth } from "./ChartAxes";
import type { TrendMark } from "./trend-data";

/** The height of a row of names above the chart. */
export const markRow = 24;

// Half a flag, and from its middle to its name.
const flagRoom = 8;
const nameGap = 12;

export interface PlacedMark extends TrendMark {
  x: number;
  nameAt: number;
  /** Rows above the chart, counted from the top. Where a picture is narrow, the flag stands below its name. */
  nameRow: number;
  flagRow: number;
}

interface Taken {
  row: number;
  from: number;
  to: number;
}

/** Gives each mark a place above the figures in which its name lies on no other flag or name, and inside the picture. */
export function placeMarks(
  marks: readonly TrendMark[],
  x: ScaleLinear<number, number>,
  width: number,
): PlacedMark[] {
  const taken: Taken[] = [];
  const free = ({ row, from, to }: Taken) =>
    taken.every((other) => other.row !== row || to < other.from || from > other.to);
  return [...marks]
    .sort((a, b) => a.place - b.place)
    .map((mark) => {
      const at = x(mark.place);
      const room = mark.name.length * textWidth;
      const right = at + nameGap + room <= width;
      const left = at - nameGap - room >= 0;
      const beside = right || left;
      const nameAt = right
        ? at + nameGap
        : left
          ? at - nameGap - room
          : Math.max(0, Math.min(at - room / 2, width - room));
      const places = (row: number): Taken[] => [
        { row, from: nameAt, to: nameAt + room },
        { row: beside ? row : row + 1, from: at - flagRoom, to: at + flagRoom },
      ];
      let row = 0;
      while (!places(row).every(free)) row++;
      taken.push(...places(row));
      return { ...mark, x: at, nameAt, nameRow: row, flagRow: beside ? row : row + 1 };
    });
}

/** How much room they take above the figures. */
export function roomForMarks(marks: readonly PlacedMark[]): number {
  return marks.length === 0 ? 0 : (Math.max(...marks.map(({ flagRow }) => flagRow)) + 1) * markRow + 6;
}

/** A flag with its name above the figures, and a thin line down to the period that it stands for. */
export function TrendMarks({ marks, bottom }: { marks: readonly PlacedMark[]; bottom: number }) {
  const middle = (row: number) => row * markRow + markRow / 2;
  return (
    <>
      {/* All lines first: one that passes another mark's row goes behind its name. */}
      {marks.map(({ code, x, flagRow }) => (
        <path key={code} className="app-trend__mark-line" d={`M${x} ${middle(flagRow)}V${bottom}`} />
      ))}
      {marks.map(({ code, name, x, nameAt, nameRow, flagRow }) => (
        <g key={code}>
          <Flag x={x} y={middle(flagRow)} />
          <text className="app-trend__mark-name" x={nameAt} y={middle(nameRow) + 5}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

/** A shape that no line of figures has for its points. */
export function Flag({ x, y }: { x: number; y: number }) {
  return <path className="app-trend__flag" d="M-6 -7H6V3L0 8L-6 3z" transform={`translate(${x} ${y})`} />;
}
