import type { DrawnStretch } from "./control-data";
import type { Reading } from "./Readout";
import { type TrendTarget, targetReading } from "./trend-data";

/** What a control chart says of each period: its figure, what it is judged by, and what it shows. */
export function controlReadings(
  stretches: readonly DrawnStretch[],
  targets: readonly TrendTarget[],
  provisional: ReadonlySet<string>,
  format: (value: number) => string,
): Reading[] {
  return stretches.flatMap(({ mean, lower, upper, points }) =>
    points.map(({ period, label, place, display, causeText }) => {
      const limits = [
        lower === undefined ? [] : [`lower limit ${format(lower)}`],
        upper === undefined ? [] : [`upper limit ${format(upper)}`],
      ].flat();
      const target = targets.find(({ code }) => code === period);
      return {
        label,
        place,
        words: [
          `figure ${display}${provisional.has(period) ? " (provisional)" : ""}`,
          `average ${format(mean)}`,
          ...limits,
          ...(target?.display ? [targetReading(target)] : []),
          causeText,
        ],
      };
    }),
  );
}

/** The same as rows of a file, with unrounded figures. */
export function controlRows(
  stretches: readonly DrawnStretch[],
  provisional: ReadonlySet<string>,
): string[][] {
  const number = (value: number | undefined) => (value === undefined ? "" : `${value}`);
  const head = [
    "Period code",
    "Period",
    "Figure",
    "Average",
    "Lower limit",
    "Upper limit",
    "Provisional",
    "What it shows",
  ];
  const rows = stretches.flatMap(({ mean, lower, upper, points }) =>
    points.map(({ period, label, value, causeText }) => [
      period,
      label,
      number(value),
      number(mean),
      number(lower),
      number(upper),
      provisional.has(period) ? "Yes" : "",
      causeText,
    ]),
  );
  return [head, ...rows];
}
