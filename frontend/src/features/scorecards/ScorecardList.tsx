import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { RatingCounts } from "#/ui/RatingCounts";

type Scorecard = components["schemas"]["Scorecard"];

/** Each scorecard with its newest published edition. */
export function ScorecardList({ scorecards }: { scorecards: readonly Scorecard[] }) {
  if (scorecards.length === 0) {
    return <p className="govuk-body">No scorecard has been published to you yet.</p>;
  }
  return (
    <ul className="app-cards">
      {scorecards.map((scorecard) => (
        <li className="app-card" key={scorecard.code}>
          <ScorecardCard scorecard={scorecard} />
        </li>
      ))}
    </ul>
  );
}

function ScorecardCard({
  scorecard: { code, title, purpose, measureCount, latest },
}: {
  scorecard: Scorecard;
}) {
  return (
    <>
      <h2 className="govuk-heading-m app-card__heading">
        <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-link">
          {title}
        </Link>
      </h2>
      <p className="govuk-body">{purpose}</p>
      {latest ? (
        <>
          <p className="govuk-body">
            <Link
              to="/scorecards/$scorecard/$period"
              params={{ scorecard: code, period: latest.period }}
              className="govuk-link govuk-!-font-weight-bold"
            >
              Latest: {latest.periodLabel}
              <span className="govuk-visually-hidden"> of {title}</span>
            </Link>
            {latest.publishedAt ? `, published ${londonDate(latest.publishedAt)}` : null}
          </p>
          {latest.counts ? <RatingCounts counts={latest.counts} /> : null}
        </>
      ) : (
        <p className="govuk-body">No edition has been published yet.</p>
      )}
      {measureCount ? <p className="govuk-body app-muted">{measureCount} measures</p> : null}
    </>
  );
}
