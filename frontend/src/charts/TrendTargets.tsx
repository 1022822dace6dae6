import type { ScaleLinear } from "d3-scale";
import { ruleName } from "#/measure/demonstration-rule";
import { textWidth } from "./ChartAxes";
import { runs } from "./runs";
import type { TrendTarget } from "./trend-data";

interface TrendTargetsProps {
  targets: readonly TrendTarget[];
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** The target as a line over the periods it stood for, and the tolerance as a band beside it. */
export function TrendTargets({ targets, x, y }: TrendTargetsProps) {
  const steps = [...targets].sort((a, b) => a.place - b.place);
  const groups = runs(steps, (step, before) => before !== undefined && follows(before, step));
  return (
    <g>
      {groups.map((group, order) => {
        const [first, last] = [group[0], group.at(-1)];
        if (!first || !last) return null;
        const from = x(first.place - 0.5);
        const to = x(last.place + 0.5);
        return (
          <g key={first.code}>
            {bands(first).map(([low, high]) => (
              <rect
                key={`${low} ${high}`}
                className="app-trend__tolerance"
                x={from}
                width={to - from}
                y={y(high)}
                height={Math.max(1, y(low) - y(high))}
              />
            ))}
            {lines(first).map((value) => (
              <path key={value} className="app-trend__target" d={`M${from} ${y(value)}H${to}`} />
            ))}
            {order === groups.length - 1 ? <TargetName step={first} from={from} to={to} y={y} /> : null}
          </g>
        );
      })}
    </g>
  );
}

interface TargetNameProps {
  step: TrendTarget;
  from: number;
  to: number;
  y: TrendTargetsProps["y"];
}

/** Above the target and its band, and kept off the names of the lines beside the chart: a short step at the right edge has its name to the left. */
function TargetName({ step, from, to, y }: TargetNameProps) {
  const heights = [...lines(step), ...bands(step).flat()].map((value) => y(value));
  if (heights.length === 0) return null;
  const name = step.rule ? ruleName : "Target";
  const roomy = to - from > name.length * textWidth;
  return (
    <text
      className="app-trend__target-name"
      x={roomy ? from + 4 : to}
      y={Math.min(...heights) - 7}
      textAnchor={roomy ? "start" : "end"}
    >
      {step.rule && !roomy ? "Rule" : name}
    </text>
  );
}

function lines({ target, low, high }: TrendTarget): number[] {
  return [target, low, high].filter((value): value is number => value !== undefined);
}

/** Between the target and its amber limit, on the worse side of it. */
function bands({ target, low, high, amber, amberLow, amberHigh }: TrendTarget): [number, number][] {
  const pairs: [number | undefined, number | undefined][] = [
    [target, amber],
    [amberLow, low],
    [high, amberHigh],
  ];
  return pairs.flatMap(([a, b]): [number, number][] =>
    a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)]],
  );
}

function follows(before: TrendTarget, step: TrendTarget): boolean {
  return (
    (step.place - 1 === before.place || (step.year !== undefined && step.year === before.year)) &&
    (["target", "low", "high", "amber", "amberLow", "amberHigh"] as const).every(
      (key) => step[key] === before[key],
    )
  );
}
