import { Link } from "@tanstack/react-router";
import { RatingKey } from "#/measure/RatingKey";
import { Details } from "#/ui/Details";

/**
 * @param rule by which a demonstration rates where no target was published
 */
export function ScorecardKey({ rule }: { rule?: string }) {
  return (
    <Details summary="Key to ratings, arrows and words">
      <RatingKey />
      {rule ? <p>{rule}</p> : null}
      <p>
        An arrow speaks of performance, not of the number: up means improved, down means worsened. Where no
        direction is good, it shows whether the number rose or fell. “Improved” and “worsened” are said only
        of more than chance; where nothing shows a real change, only the number is spoken of, without an arrow
        up or down.
      </p>
      <p>
        <Link to="/how-to-read" className="govuk-link">
          More on how to read a scorecard
        </Link>
      </p>
    </Details>
  );
}
