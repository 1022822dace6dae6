import type { components } from "#/api/schema";

export type RatingCode = components["schemas"]["Rating"]["code"];

/** The words of each rating, where no frozen document has given its own. */
export const ratingWords: Record<RatingCode, string> = {
  GREEN: "Green",
  AMBER: "Amber",
  RED: "Red",
  NOT_RATED: "Not rated",
};

interface RatingTagProps {
  rating: { code: RatingCode; letter?: string; word: string };
}

/** Letter, word, shape and colour: each alone is enough. */
export function RatingTag({ rating }: RatingTagProps) {
  return (
    <span className={`app-rating app-rating--${rating.code.toLowerCase().replace("_", "-")}`}>
      <RatingShape code={rating.code} letter={rating.letter} />
      <span className="app-rating__word">{rating.word}</span>
    </span>
  );
}

const shapes: Record<RatingCode, { path: string; letterY: number }> = {
  GREEN: { path: "M16 1a15 15 0 1 1 0 30a15 15 0 1 1 0-30z", letterY: 22 },
  AMBER: { path: "M16 2L31 30H1z", letterY: 26 },
  RED: { path: "M2 2H30V30H2z", letterY: 22 },
  NOT_RATED: { path: "M3 13H29V19H3z", letterY: 22 },
};

/** Circle, triangle, square or dash, with the letter inside. The word beside it is what a screen reader reads. */
export function RatingShape({ code, letter }: { code: RatingCode; letter?: string }) {
  const { path, letterY } = shapes[code];
  return (
    <svg className="app-rating__shape" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="app-rating__fill" d={path} />
      {letter ? (
        <text className="app-rating__letter" x="16" y={letterY} textAnchor="middle">
          {letter}
        </text>
      ) : null}
    </svg>
  );
}
