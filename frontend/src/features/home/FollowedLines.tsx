import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { DirectionOfTravel } from "#/measure/DirectionOfTravel";
import { Exempt } from "#/measure/Exempt";
import { RatingTag } from "#/measure/RatingTag";
import { Details } from "#/ui/Details";

type FollowedMeasure = components["schemas"]["FollowedMeasure"];
type MeasureInBrief = components["schemas"]["MeasureInBrief"];

const shownFirst = 5;

/** What somebody follows, a line each; from the sixth on it is one press away. */
export function FollowedLines({ followed }: { followed: readonly FollowedMeasure[] }) {
  const rest = followed.slice(shownFirst);
  return (
    <>
      <Lines followed={followed.slice(0, shownFirst)} />
      {rest.length > 0 ? (
        <Details summary={`${rest.length} more that you follow`}>
          <Lines followed={rest} />
        </Details>
      ) : null}
    </>
  );
}

function Lines({ followed }: { followed: readonly FollowedMeasure[] }) {
  return (
    <ul className="app-lines">
      {followed.map(({ latest }) => (
        <Line key={`${latest.scorecard} ${latest.indicator}`} measure={latest} />
      ))}
    </ul>
  );
}

/** A measure as its newest edition shows it: figure, rating and direction, each in words. */
function Line({ measure }: { measure: MeasureInBrief }) {
  const { scorecard, period, indicator, title, figure } = measure;
  return (
    <li className="app-lines__item">
      <Link
        to="/scorecards/$scorecard/$period/measures/$indicator"
        params={{ scorecard, period: period.code, indicator }}
        className="govuk-link app-lines__name"
      >
        {title}
      </Link>
      <span className="app-lines__figure">
        <strong>{figureWords(measure)}</strong> {figure?.label}
      </span>
      <span className="app-lines__said">
        <RatingTag rating={measure.rating} />
        <DirectionOfTravel direction={measure.direction} />
        {measure.exempt ? <Exempt reason={measure.exempt} /> : null}
      </span>
    </li>
  );
}

/** "342.1 per 10,000 children": a rate means nothing without what it is of. */
function figureWords({ figure, unit, unitText }: MeasureInBrief) {
  if (!figure) return "No figure";
  if (figure.value === undefined) return figure.symbolText ?? figure.display;
  return unit.startsWith("RATE_") ? `${figure.display} ${unitText}` : figure.display;
}
