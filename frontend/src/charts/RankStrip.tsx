import { scaleLinear } from "d3-scale";
import type { components } from "#/api/schema";
import { useWidth } from "./useWidth";

export interface RankStripProps {
  /** What the picture shows, as its accessible name. */
  name: string;
  council: { name: string; value: number; display: string };
  /** The council's own quarter, the only one that has a colour where it has one. */
  own?: Pick<components["schemas"]["Position"], "band" | "bandColour">;
  /** Authorities that are told one by one, such as the statistical neighbours, as small circles. */
  others?: { name: string; members: readonly { area: string; value: number }[] };
  smallest: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  largest: number;
  /** Which end is the best, where one is. */
  best?: "low" | "high";
  format: (value: number) => string;
}

const height = 142;
const top = 48;
const bottom = 94;
const nameWidth = 10.6;

/** All authorities on one line, cut in quarters, with the council's place. Right is better, as on every line; where no way is good, it is higher. */
export function RankStrip({ name, council, own, others, best, format, ...marks }: RankStripProps) {
  const { ref, width } = useWidth(720);
  const upwards = [marks.smallest, marks.lowerQuartile, marks.median, marks.upperQuartile, marks.largest];
  const edges = best === "low" ? upwards.reverse() : upwards;
  const [left = 0, right = 0] = [edges[0], edges.at(-1)];
  const inset = 12;
  const x = scaleLinear([left, right], [inset, width - inset]);
  const letters = best ? "DCBA" : "";
  const label = `${council.name} ${council.display}`;
  const ownAt = within(x(council.value), label.length * nameWidth, width);
  return (
    <div className="app-rank" ref={ref}>
      <svg
        className="app-rank__strip"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={name}
      >
        {edges.slice(1).map((to, quarter) => {
          const from = edges[quarter] ?? to;
          const letter = letters[quarter];
          const wide = x(to) - x(from);
          const colour = (letter && letter === own?.band && own.bandColour?.toLowerCase()) || "none";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: quarters have no name but their place
            <g key={quarter}>
              <rect
                className={`app-rank__quarter app-rank__quarter--${colour}`}
                x={x(from)}
                y={top}
                width={Math.max(0, wide)}
                height={bottom - top}
              />
              {letter && wide > 24 ? (
                <text
                  className={`app-rank__letter app-rank__letter--${colour}`}
                  x={x(from) + wide / 2}
                  y={bottom - 21}
                  textAnchor="middle"
                >
                  {letter}
                </text>
              ) : null}
            </g>
          );
        })}
        {others?.members.map(({ area, value }) => (
          <circle key={area} className="app-rank__other" cx={x(value)} cy={bottom - 10} r={5} />
        ))}
        <path className="app-rank__median" d={`M${x(marks.median)} ${top - 4}V${bottom + 4}`} />
        <path
          className="app-rank__council"
          d={`M${x(council.value)} ${top + 10}L${x(council.value) - 11} ${top - 14}H${x(council.value) + 11}z`}
        />
        <text className="app-rank__name" x={ownAt} y={22} textAnchor="middle">
          {label}
        </text>
        <text className="app-rank__text" x={inset} y={bottom + 24}>
          {format(left)}
        </text>
        <text className="app-rank__text" x={inset} y={bottom + 44}>
          {best ? "Worst" : "Smallest"}
        </text>
        <text className="app-rank__text" x={width - inset} y={bottom + 24} textAnchor="end">
          {format(right)}
        </text>
        <text className="app-rank__text" x={width - inset} y={bottom + 44} textAnchor="end">
          {best ? "Best" : "Largest"}
        </text>
      </svg>
      <p className="govuk-body app-muted">
        {others && others.members.length > 0
          ? `Small circles: ${others.name}, ${others.members.length} with a figure. `
          : ""}
        Triangle: {council.name}. Thick line: half of all authorities lie on either side.{" "}
        {best
          ? `Right is better: the ${best === "low" ? "lowest" : "highest"} figure.`
          : "Right is higher; neither way is better."}
      </p>
    </div>
  );
}

/** The middle of a label, moved so that the label stays inside the picture. */
function within(at: number, labelWidth: number, width: number) {
  return Math.min(Math.max(at, labelWidth / 2 + 4), width - labelWidth / 2 - 4);
}
