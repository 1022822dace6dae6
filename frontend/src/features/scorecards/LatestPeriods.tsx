import type { components } from "#/api/schema";

type Point = components["schemas"]["Point"];

/** The latest figure stands out; a symbol is followed by what it means. */
export function LatestPeriods({ points }: { points: readonly Point[] }) {
  if (points.length === 0) return <>No figures yet</>;
  return (
    <ol className="app-periods">
      {points.map((point, place) => (
        <li
          className={`app-periods__item${place === points.length - 1 ? " app-periods__item--latest" : ""}`}
          key={point.period}
        >
          <span className="app-periods__label">{point.label}</span>{" "}
          <span className="app-periods__figure">{point.display}</span>
          {point.symbolText ? <span className="app-periods__symbol"> {point.symbolText}</span> : null}
          {point.status === "PROVISIONAL" ? <span className="app-periods__symbol"> Provisional</span> : null}
        </li>
      ))}
    </ol>
  );
}
