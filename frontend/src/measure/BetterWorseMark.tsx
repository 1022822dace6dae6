import type { components } from "#/api/schema";

type Standing = components["schemas"]["Comparison"]["standing"];

const paths: Partial<Record<Standing, string>> = {
  BETTER: "M8 2L15 14H1z",
  WORSE: "M8 14L1 2H15z",
  SAME: "M1 4H15V7H1zM1 10H15V13H1z",
};

/** Up for better, down for worse, whatever the number does. The words beside it say the same. */
export function BetterWorseMark({ standing }: { standing: Standing }) {
  return (
    <svg
      className={`app-standing-mark app-standing-mark--${standing.toLowerCase().replaceAll("_", "-")}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[standing] ?? "M2 7H14V9H2z"} />
    </svg>
  );
}
