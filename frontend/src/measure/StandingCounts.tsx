import type { components } from "#/api/schema";

type Standing = components["schemas"]["Standing"];

/** How measures stand where none has a target: rows of "0 red" would say nothing. */
export function StandingCounts({ standing }: { standing: Standing }) {
  const counts: [number, string][] = [
    [standing.worsened, "worsened"],
    [standing.improved, "improved"],
    [standing.bandD, "in the worst quarter (D)"],
    [standing.bandC, "in quarter C"],
    [standing.bandB, "in quarter B"],
    [standing.bandA, "in the best quarter (A)"],
  ];
  return (
    <ul className="app-rating-counts">
      {counts.map(([count, words]) => (
        <li key={words}>
          <span>
            <strong>{count}</strong> {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
