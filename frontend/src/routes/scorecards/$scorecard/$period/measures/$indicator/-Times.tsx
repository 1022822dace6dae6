import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { figureHistoryQuery } from "#/api/figures";
import { measureDocumentQuery } from "#/api/measures";
import { FigureTimes } from "#/features/measures/FigureTimes";
import { figureFormat } from "#/measure/figures";
import { ListProblem } from "#/ui/ListProblem";

interface TimesProps {
  place: { scorecard: string; period: string; indicator: string; revision?: number };
}

/** What was published of each figure then and is known now, read once the page is there. */
export function Times({ place: { scorecard, period, indicator, revision } }: TimesProps) {
  const document = useSuspenseQuery(measureDocumentQuery(scorecard, period, indicator, revision)).data;
  const history = useQuery(figureHistoryQuery(indicator));
  if (history.error) {
    return (
      <ListProblem what="The history of its figures" problem={history.error} onRetry={history.refetch} />
    );
  }
  if (!history.data) return <p className="govuk-body">Loading the history of its figures.</p>;
  const { unit, decimals } = document.measure;
  return <FigureTimes history={history.data} format={figureFormat(unit, decimals)} />;
}
