import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";

type ChangedMeasure = components["schemas"]["ChangedMeasure"];

/** A line for each measure that changed: its name, from what to what, and how far that is for it. */
export function ChangedLines({ measures }: { measures: readonly ChangedMeasure[] }) {
  return (
    <ul className="app-lines">
      {measures.map((changed) => {
        const { scorecard, period, indicator, title, rating } = changed.measure;
        return (
          <li className="app-lines__item" key={`${scorecard} ${indicator}`}>
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={{ scorecard, period: period.code, indicator }}
              className="govuk-link app-lines__name"
            >
              {title}
            </Link>
            <span className="app-lines__figure">{fromTo(changed)}</span>
            <span className="app-lines__said">
              {changeWords(changed)}
              {rating.code === "NOT_RATED" ? null : <RatingTag rating={rating} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** "7.0% to 13.0%" */
function fromTo({ before, measure: { figure } }: ChangedMeasure) {
  const now = figure
    ? figure.value === undefined
      ? (figure.symbolText ?? figure.display)
      : figure.display
    : "no figure";
  return `${before.display} to ${now}`;
}

/** "Worsened (number rose), 2.4 times as far as it usually moves. Was green." */
export function changeWords({ before, movementText, size, measure }: ChangedMeasure) {
  const usual = size === undefined ? "" : `, ${size.toFixed(1)} times as far as it usually moves`;
  const turned = before.rating !== measure.rating.code && before.rating !== "NOT_RATED";
  return `${movementText}${usual}.${turned ? ` Was ${before.ratingText.toLowerCase()}.` : ""}`;
}
