import { useQuery } from "@tanstack/react-query";
import { areasQuery, valuesOfPeriodQuery } from "#/api/figures";
import { FunnelSection } from "#/features/measures/FunnelSection";
import { funnelPoints } from "#/features/measures/funnel-points";
import type { MeasureDocument } from "#/features/measures/measure-document";
import { ListProblem } from "#/ui/ListProblem";

/** Asks for the numbers of the other authorities, as far as the reader may see them: the edition's document has only percentages. */
export function MeasureFunnel({ document }: { document: MeasureDocument }) {
  const { indicator, periods } = document.measure;
  const values = useQuery(valuesOfPeriodQuery(indicator, periods.at(-1)?.period ?? ""));
  const areas = useQuery(areasQuery);
  const problem = values.error ?? areas.error;
  if (problem) {
    return (
      <ListProblem
        what="The numbers of other authorities"
        problem={problem}
        onRetry={() => Promise.all([values.refetch(), areas.refetch()])}
      />
    );
  }
  if (!values.data || !areas.data) return null;
  return <FunnelSection document={document} points={funnelPoints(document, values.data, areas.data)} />;
}
