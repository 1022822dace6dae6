import { RatingTag } from "./RatingTag";

const ratings = [
  { code: "GREEN", letter: "G", word: "Green", meaning: "The target is met." },
  {
    code: "AMBER",
    letter: "A",
    word: "Amber",
    meaning: "The target is missed, but the figure is within the tolerance.",
  },
  { code: "RED", letter: "R", word: "Red", meaning: "The target is missed by more than the tolerance." },
  {
    code: "NOT_RATED",
    letter: undefined,
    word: "Not rated",
    meaning:
      "There is no target for the year, no figure, or no direction that is good. The measure’s page says which.",
  },
] as const;

/** What each rating means. */
export function RatingKey() {
  return (
    <dl className="app-key">
      {ratings.map(({ meaning, ...rating }) => (
        <div className="app-key__row" key={rating.code}>
          <dt>
            <RatingTag rating={rating} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
