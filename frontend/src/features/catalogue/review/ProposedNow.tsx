import { RatingTag } from "#/measure/RatingTag";
import { bases } from "#/measure/target-basis";
import { Details } from "#/ui/Details";
import { Quote } from "#/ui/Said";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { TargetWarnings } from "./TargetWarnings";
import type { ReviewedMeasure } from "./target-review";

/** What is proposed for a measure, why, and what it would have rated. */
export function ProposedNow({ measure: { proposed, yearLabel } }: { measure: ReviewedMeasure }) {
  if (!proposed) return <p className="govuk-body">Nothing has been proposed for {yearLabel}.</p>;
  const { proposal, trial, by } = proposed;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Target", value: trial.targetText },
          { key: "Based on", value: bases[proposal.basis] },
          {
            key: "Source",
            value: proposal.sourceUrl ? (
              <a className="govuk-link" href={proposal.sourceUrl}>
                {proposal.source}
              </a>
            ) : (
              proposal.source
            ),
          },
          { key: "Why", value: <Quote text={proposal.reason} /> },
          { key: "Proposed by", value: by },
        ]}
      />
      <p className="govuk-body">{trial.ratedText}</p>
      <TargetWarnings warnings={trial.warnings} />
      {trial.rated.figures.length > 0 ? (
        <Details summary="What it would have rated, figure by figure">
          <Table
            caption={`What the target would have rated in ${trial.rated.yearLabel}`}
            className="app-stacked"
            columns={[
              { heading: "Period", cell: ({ label }) => label },
              { heading: "Figure", cell: ({ display }) => display },
              { heading: "Target", cell: ({ targetText }) => targetText },
              { heading: "Rating", cell: ({ rating }) => <RatingTag rating={rating} /> },
            ]}
            rows={trial.rated.figures}
            keyOf={({ period }) => period}
          />
        </Details>
      ) : null}
    </>
  );
}
