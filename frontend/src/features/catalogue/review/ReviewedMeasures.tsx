import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import { Tag } from "#/ui/Tag";
import { MeasureFacts } from "./MeasureFacts";
import { TargetWarnings } from "./TargetWarnings";
import { type ReviewedMeasure, type TargetReview, targetColour } from "./target-review";

/** Measure by measure: what is proposed and what it comes to, with the facts folded under each. */
export function ReviewedMeasures({ review }: { review: TargetReview }) {
  return (
    <ul className="app-list">
      {review.measures.map((measure) => (
        <li className="app-list__item" key={measure.indicator}>
          <Measure measure={measure} review={review} />
        </li>
      ))}
    </ul>
  );
}

function Measure({ measure, review }: { measure: ReviewedMeasure; review: TargetReview }) {
  const { indicator, title, yearLabel, state, stateText, now, proposed, there } = measure;
  return (
    <>
      <h3 className="govuk-heading-s">
        <Link
          to="/target-reviews/$scorecard/$year/$indicator"
          params={{ scorecard: review.scorecard, year: String(review.year), indicator }}
          className="govuk-link"
        >
          {title}
        </Link>
      </h3>
      <p className="app-list__tags app-state">
        <Tag colour={targetColour(state)}>{stateText}</Tag>
      </p>
      <p className="govuk-body govuk-!-margin-bottom-2">Target now: {now.targetText}.</p>
      {proposed ? (
        <>
          <p className="govuk-body govuk-!-margin-bottom-2">
            {state === "SET" ? "Target" : "Proposed"} for {yearLabel}:{" "}
            <strong>{proposed.trial.targetText}</strong>.
          </p>
          <p className="govuk-body">{proposed.trial.ratedText}</p>
          <TargetWarnings warnings={proposed.trial.warnings} />
        </>
      ) : there ? (
        <p className="govuk-body">A target for {yearLabel} is set already, without this review.</p>
      ) : null}
      <Details
        summary={
          <>
            How it stands now<span className="govuk-visually-hidden">: {title}</span>
          </>
        }
      >
        <MeasureFacts measure={measure} />
      </Details>
    </>
  );
}
