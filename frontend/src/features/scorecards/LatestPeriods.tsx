import type { components } from "#/api/schema";

type Point = components["schemas"]["Point"];

interface LatestPeriodsProps {
  points: readonly Point[];
  /** What the latest figure is made of, such as "45 of 120". */
  latestParts?: string;
}

/** The latest figure stands out; a symbol is followed by what it means. */
export function LatestPeriods({ points, latestParts }: LatestPeriodsProps) {
  if (points.length === 0) return <>No figures yet</>;
  return (
    <ol className="app-periods">
      {points.map((point, place) => {
        const latest = place === points.length - 1;
        return (
          <li className={`app-periods__item${latest ? " app-periods__item--latest" : ""}`} key={point.period}>
            <span className="app-periods__label">{point.label}</span>{" "}
            <span className="app-periods__figure">{point.display}</span>
            {latest && latestParts ? <span className="app-periods__parts"> {latestParts}</span> : null}
            {point.symbolText ? <span className="app-periods__symbol"> {point.symbolText}</span> : null}
            {point.status === "PROVISIONAL" ? (
              <span className="app-periods__symbol"> Provisional</span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
