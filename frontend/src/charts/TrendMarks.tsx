import type { ScaleLinear } from "d3-scale";
import type { TrendMark } from "./trend-data";

/** The height of a row of names above the chart. */
export const markRow = 24;

/** The width of a letter of a name, at most. Nothing stands beside it that could give way, as the figures of an axis do. */
export const letterWidth = 9.2;

// Half a flag, and from its middle to its name.
const flagRoom = 8;
const nameGap = 12;

export interface PlacedMark extends TrendMark {
  x: number;
  /** Where its name begins, ends or has its middle. */
  nameAt: number;
  anchor: "start" | "end" | "middle";
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
      const room = mark.name.length * letterWidth;
      const name = besideOrAbove(at, room, width);
      const beside = name.anchor !== "middle";
      const places = (row: number): Taken[] => [
        { row, from: name.from, to: name.from + room },
        { row: beside ? row : row + 1, from: at - flagRoom, to: at + flagRoom },
      ];
      let row = 0;
      while (!places(row).every(free)) row++;
      taken.push(...places(row));
      const { anchor, nameAt } = name;
      return { ...mark, x: at, anchor, nameAt, nameRow: row, flagRow: beside ? row : row + 1 };
    });
}

/** To the right of the flag where there is room, or else to its left, or else above it. */
function besideOrAbove(
  at: number,
  room: number,
  width: number,
): Pick<PlacedMark, "anchor" | "nameAt"> & { from: number } {
  const [right, left] = [at + nameGap, at - nameGap];
  if (right + room <= width) return { anchor: "start", nameAt: right, from: right };
  if (left - room >= 0) return { anchor: "end", nameAt: left, from: left - room };
  const middle = Math.max(room / 2, Math.min(at, width - room / 2));
  return { anchor: "middle", nameAt: middle, from: middle - room / 2 };
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
      {marks.map(({ code, kind, x, flagRow }) => (
        <path key={kind + code} className="app-trend__mark-line" d={`M${x} ${middle(flagRow)}V${bottom}`} />
      ))}
      {marks.map(({ code, kind, name, x, nameAt, anchor, nameRow, flagRow }) => (
        <g key={kind + code}>
          <MarkShape kind={kind} x={x} y={middle(flagRow)} />
          <text className="app-trend__mark-name" x={nameAt} y={middle(nameRow) + 5} textAnchor={anchor}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

const shapes = { CLINIC: "M-6 -7H6V3L0 8L-6 3z", COMMENTARY: "M-7 -7H7V3H2L-3 8V3H-7z" };

interface MarkShapeProps {
  kind: TrendMark["kind"];
  x: number;
  y: number;
}

/** A flag for a clinic, a bubble for what was said: shapes that no line of figures has for its points. */
export function MarkShape({ kind, x, y }: MarkShapeProps) {
  return <path className="app-trend__flag" d={shapes[kind]} transform={`translate(${x} ${y})`} />;
}
