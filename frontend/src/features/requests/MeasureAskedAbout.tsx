import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { londonDeadline, timeLeft } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";

type MeasureDocument = components["schemas"]["MeasureDocument"];

/** The measure and its figure restated, so that nobody asks about the wrong one. */
export function MeasureAskedAbout({ document }: { document: MeasureDocument }) {
  const { measure, scorecard, period, headline } = document;
  const rows: SummaryRow[] = [
    {
      key: "Measure",
      value: scorecard ? (
        <Link
          to="/scorecards/$scorecard/$period/measures/$indicator"
          params={{ scorecard, period: period.code, indicator: measure.indicator }}
          className="govuk-link"
        >
          {measure.title}
        </Link>
      ) : (
        measure.title
      ),
    },
    { key: "Figure", value: headline },
    { key: "Target", value: measure.targetText },
    {
      key: "Rating",
      value: (
        <>
          <RatingTag rating={measure.rating} /> {measure.rating.reason}
        </>
      ),
    },
  ];
  return <SummaryList rows={rows} />;
}

interface RequestWindowProps {
  requestsUntil: string | undefined;
  now: Date;
}

export function RequestWindow({ requestsUntil, now }: RequestWindowProps) {
  if (!requestsUntil) {
    return (
      <InsetText>
        There is no closing date for requests on this scorecard. Democratic services will read yours.
      </InsetText>
    );
  }
  const until = londonDeadline(requestsUntil);
  if (now.getTime() <= Date.parse(requestsUntil)) {
    const left = timeLeft(requestsUntil, now);
    return (
      <InsetText>
        Requests on this scorecard are on time until {until}
        {left ? <strong>{` (${left})`}</strong> : null}.
      </InsetText>
    );
  }
  return (
    <InsetText>
      Requests on this scorecard were on time until {until}. You can still ask: your request is recorded and
      marked as late, and democratic services may accept it.
    </InsetText>
  );
}
