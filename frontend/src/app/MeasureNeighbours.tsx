import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { valuesOfAreasQuery } from "#/api/figures";
import type { MeasureDocument } from "#/features/measures/measure-document";
import { NeighbourCharts } from "#/features/measures/NeighbourCharts";
import { neighbourLines, neighboursOf } from "#/features/measures/neighbour-charts";
import { Details } from "#/ui/Details";
import { ListProblem } from "#/ui/ListProblem";

/** Asked for only once somebody opens it: an edition's document has its neighbours' latest figures alone. */
export function MeasureNeighbours({ document }: { document: MeasureDocument }) {
  const [asked, setAsked] = useState(false);
  const areas = neighboursOf(document).map(({ area }) => area);
  if (areas.length === 0) return null;
  return (
    <Details
      summary={`${document.council.name} beside each neighbour: ${areas.length} small charts`}
      onOpen={() => setAsked(true)}
    >
      {asked ? <Charts document={document} areas={areas} /> : null}
    </Details>
  );
}

function Charts({ document, areas }: { document: MeasureDocument; areas: readonly string[] }) {
  const values = useQuery(valuesOfAreasQuery(document.measure.indicator, areas));
  if (values.error) {
    return <ListProblem what="The neighbours' figures" problem={values.error} onRetry={values.refetch} />;
  }
  if (!values.data) return <p className="govuk-body">Loading the neighbours' figures.</p>;
  return <NeighbourCharts document={document} lines={neighbourLines(document, values.data)} />;
}
