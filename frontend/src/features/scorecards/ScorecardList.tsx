import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { RatingCounts } from "#/measure/RatingCounts";
import { londonDate, londonDeadline, timeLeft } from "#/ui/dates";
import { measuresInWords } from "./filter";

type Scorecard = components["schemas"]["Scorecard"];

interface ScorecardListProps {
  scorecards: readonly Scorecard[];
}

/** Each scorecard with its newest published edition, the newest publication first. */
export function ScorecardList({ scorecards }: ScorecardListProps) {
  if (scorecards.length === 0) {
    return <p className="govuk-body">No scorecard has been published to you yet.</p>;
  }
  return (
    <ul className="app-cards">
      {byPublication(scorecards).map((scorecard) => (
        <li className="app-card" key={scorecard.code}>
          <ScorecardCard scorecard={scorecard} />
        </li>
      ))}
    </ul>
  );
}

export function byPublication(scorecards: readonly Scorecard[]) {
  const when = ({ latest }: Scorecard) => (latest?.publishedAt ? Date.parse(latest.publishedAt) : 0);
  return scorecards.toSorted((a, b) => when(b) - when(a));
}

function ScorecardCard({ scorecard }: { scorecard: Scorecard }) {
  const { code, title, purpose, measureCount, latest } = scorecard;
  return (
    <>
      <h2 className="govuk-heading-m app-card__heading">
        <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-link">
          {title}
        </Link>
      </h2>
      <p className="govuk-body">
        {purpose}
        {measureCount ? <span className="app-muted"> {measuresInWords(measureCount)}.</span> : null}
      </p>
      {latest ? (
        <>
          <p className="govuk-body">
            <Link
              to="/scorecards/$scorecard/$period"
              params={{ scorecard: code, period: latest.period }}
              className="govuk-link govuk-!-font-weight-bold"
            >
              Latest edition: {latest.periodLabel}
              <span className="govuk-visually-hidden"> of {title}</span>
            </Link>
            {latest.publishedAt ? <>, published {londonDate(latest.publishedAt)}</> : null}
          </p>
          {latest.requestsUntil ? <RequestsOpen until={latest.requestsUntil} /> : null}
          {latest.counts ? <RatingCounts counts={latest.counts} /> : null}
        </>
      ) : (
        <p className="govuk-body">No edition has been published yet.</p>
      )}
    </>
  );
}

/** Nothing once the window has closed: what can still be done is said where a request is made. */
function RequestsOpen({ until }: { until: string }) {
  const left = timeLeft(until, new Date());
  if (!left) return null;
  return (
    <p className="govuk-body">
      Requests: <strong>{left}</strong>, until <time dateTime={until}>{londonDeadline(until)}</time>.
    </p>
  );
}
