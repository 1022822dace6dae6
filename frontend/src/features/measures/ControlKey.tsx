import { ControlMarker } from "#/charts/ControlMarker";
import type { ControlChartData } from "#/charts/control-data";
import { WhatIsThis } from "#/measure/Glossary";
import { type VariationCode, variationWords } from "#/measure/Variation";

const codes: VariationCode[] = ["IMPROVEMENT", "CONCERN", "NEUTRAL", "COMMON_CAUSE", "UNDECIDED"];

/** A point by itself is no verdict: only the words above the chart say whether it is chance. */
const pointWords = { COMMON_CAUSE: "Within the usual ups and downs", UNDECIDED: "Not judged" };

function wordsOf(code: VariationCode) {
  return code === "COMMON_CAUSE" || code === "UNDECIDED" ? pointWords[code] : variationWords[code].word;
}

interface ControlKeyProps {
  chart: ControlChartData;
  /** What the line of the target is called, where one is drawn. */
  target?: string;
}

/** What the shapes and lines of this chart mean. Shapes that it does not have are left out. */
export function ControlKey({ chart, target }: ControlKeyProps) {
  const shown = codes.filter((code) => chart.points.some(({ variation }) => variation === code));
  const limits = chart.stretches.some(({ upper }) => upper !== undefined);
  return (
    <ul className="app-trend__legend app-control-key" aria-label="Key to the control chart">
      {shown.map((code) => (
        <li key={code}>
          <svg viewBox="0 0 20 20" className="app-control-key__sample" aria-hidden="true" focusable="false">
            <ControlMarker code={code} x={10} y={10} />
          </svg>
          {wordsOf(code)}
        </li>
      ))}
      <li>
        <LineSample className="app-control__mean" />
        Average <WhatIsThis code="average" />
      </li>
      {limits ? (
        <li>
          <LineSample className="app-control__limit" />
          Limits of what chance brings <WhatIsThis code="control-limits" />
        </li>
      ) : null}
      {target ? (
        <li>
          <LineSample className="app-trend__target" />
          {target}
        </li>
      ) : null}
    </ul>
  );
}

function LineSample({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 44 16" className="app-trend__sample" aria-hidden="true" focusable="false">
      <path className={className} d="M2 8H42" />
    </svg>
  );
}
