import { type RangeLineData, rangeWords } from "./range-line";

const width = 160;
const height = 20;
const inset = 9;
const middle = height / 2;

const x = (at: number) => Math.round((inset + at * (width - 2 * inset)) * 100) / 100;

/** The council as a large dot on the range of all authorities, the average of its neighbours a bar, the country a dashed line. */
export function RangeLine({ line }: { line: RangeLineData }) {
  const { edges, better, council, neighbours, country, beyond } = line;
  return (
    <svg
      className={`app-range${better ? "" : " app-range--neither"}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={rangeWords(line)}
    >
      {edges.slice(1).map((to, quarter) => {
        const from = edges[quarter] ?? to;
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: quarters have no name but their place
            key={quarter}
            className={`app-range__quarter app-range__quarter--${quarter + 1}`}
            x={x(from)}
            y={5}
            width={Math.max(0, x(to) - x(from))}
            height={10}
          />
        );
      })}
      {beyond.left ? <path className="app-range__beyond" d={`M6 5L1 ${middle}L6 15`} /> : null}
      {beyond.right ? (
        <path className="app-range__beyond" d={`M${width - 6} 5L${width - 1} ${middle}L${width - 6} 15`} />
      ) : null}
      {country ? <path className="app-range__country" d={`M${x(country.at)} 1V19`} /> : null}
      {neighbours ? (
        <rect className="app-range__neighbours" x={x(neighbours.at) - 1.5} y={2} width={3} height={16} />
      ) : null}
      {council ? <circle className="app-range__council" cx={x(council.at)} cy={middle} r={5.5} /> : null}
    </svg>
  );
}
