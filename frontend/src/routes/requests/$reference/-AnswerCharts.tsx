import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { briefingQuery } from "#/api/briefings";
import { ApiProblem } from "#/api/problem";
import { TrendSection } from "#/features/measures/TrendSection";
import type { DeepDiveRequest } from "#/features/requests/request";
import { ListProblem } from "#/ui/ListProblem";

/** The charts that an answer shows, drawn from the latest edition that its reader may read: they move on, its words do not. */
export function AnswerCharts({ request: { answer, scorecard } }: { request: DeepDiveRequest }) {
  return answer?.charts.map((measure) => (
    <AnswerChart key={measure.code} scorecard={scorecard} measure={measure} />
  ));
}

interface AnswerChartProps {
  scorecard: string;
  measure: { code: string; title: string };
}

function AnswerChart({ scorecard, measure }: AnswerChartProps) {
  const latest = useQuery(briefingQuery({ scorecard, indicator: measure.code }));
  const shown = latest.data?.measures[0];
  const id = `chart-${measure.code}`;
  return (
    <section aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        Chart: {measure.title}
      </h3>
      {shown ? (
        <>
          <p className="govuk-body">
            As published for{" "}
            <Link
              to="/scorecards/$scorecard/$period/measures/$indicator"
              params={{ scorecard, period: shown.document.period.code, indicator: measure.code }}
              className="govuk-link"
            >
              {shown.document.scorecardTitle}, {shown.document.period.label}
            </Link>
            . The chart goes on with each edition; the words of the answer stay as they were.
          </p>
          <TrendSection document={shown.document} clinics={shown.clinics} />
        </>
      ) : (
        <NoChart query={latest} />
      )}
    </section>
  );
}

/** Whoever may read the answer need not be able to read an edition with the measure any more. */
function NoChart({ query: { error, isPending, refetch } }: { query: ReturnType<typeof useQuery> }) {
  if (isPending) return <p className="govuk-body">Loading the chart.</p>;
  if (error && !(error instanceof ApiProblem && error.status === 404)) {
    return <ListProblem what="The chart" problem={error} onRetry={refetch} />;
  }
  return <p className="govuk-body">No published edition that you may read shows this measure now.</p>;
}
