import { useQuery } from "@tanstack/react-query";
import { figureHistoryQuery } from "#/api/figures";
import { FigureTimes } from "#/features/measures/FigureTimes";
import type { MeasureDocument } from "#/features/measures/measure-document";
import { figureFormat } from "#/measure/figures";
import { ListProblem } from "#/ui/ListProblem";

/** What was published of each figure then and is known now, read once the page is there. */
export function Times({ measure: { indicator, unit, decimals } }: Pick<MeasureDocument, "measure">) {
  const history = useQuery(figureHistoryQuery(indicator));
  if (history.error) {
    return (
      <ListProblem what="The history of its figures" problem={history.error} onRetry={history.refetch} />
    );
  }
  if (!history.data) return <p className="govuk-body">Loading the history of its figures.</p>;
  return <FigureTimes history={history.data} format={figureFormat(unit, decimals)} />;
}
