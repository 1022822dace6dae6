import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import { RatingTag } from "#/ui/RatingTag";

const ratings = [
  { code: "GREEN", letter: "G", word: "Green", meaning: "The target is met." },
  { code: "AMBER", letter: "A", word: "Amber", meaning: "The target is missed, but within the tolerance." },
  { code: "RED", letter: "R", word: "Red", meaning: "The target is missed by more than the tolerance." },
  {
    code: "NOT_RATED",
    letter: undefined,
    word: "Not rated",
    meaning: "There is no target, no figure, or no direction that is good. The measure’s page says which.",
  },
] as const;

export function ScorecardKey() {
  return (
    <Details summary="Key to ratings, arrows and words">
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
      <p>
        An arrow speaks of performance, not of the number: up means improved, down means worsened. Where no
        direction is good, it shows whether the number rose or fell.
      </p>
      <p>
        <Link to="/how-to-read" className="govuk-link">
          More on how to read a scorecard
        </Link>
      </p>
    </Details>
  );
}
