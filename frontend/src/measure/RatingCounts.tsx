import type { components } from "#/api/schema";
import { type RatingCode, RatingShape, ratingWords } from "./RatingTag";

type Counts = components["schemas"]["RatingCounts"];

const order: { code: RatingCode; letter?: string; count: (counts: Counts) => number }[] = [
  { code: "RED", letter: "R", count: (counts) => counts.red },
  { code: "AMBER", letter: "A", count: (counts) => counts.amber },
  { code: "GREEN", letter: "G", count: (counts) => counts.green },
  { code: "NOT_RATED", count: (counts) => counts.notRated },
];

/** How many measures have each rating, worst first, as a list that reads as words. */
export function RatingCounts({ counts }: { counts: Counts }) {
  return (
    <ul className="app-rating-counts">
      {order.map(({ code, letter, count }) => (
        <li className={`app-rating app-rating--${code.toLowerCase().replace("_", "-")}`} key={code}>
          <RatingShape code={code} letter={letter} />
          <span>
            <strong>{count(counts)}</strong> {ratingWords[code].toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  );
}
