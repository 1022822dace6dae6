import type { ControlChartData } from "#/charts/control-data";
import { Variation, variationWords } from "#/measure/Variation";
import { Details } from "#/ui/Details";
import { Table } from "#/ui/Table";

const caption = "The control chart as a table";

interface ControlTableProps {
  chart: ControlChartData;
  format: (value: number) => string;
}

/** Newest first: each figure, the average and limits it is judged by, and what it shows. */
export function ControlTable({ chart: { points, stretches }, format }: ControlTableProps) {
  const limit = (value: number | undefined) => (value === undefined ? "None" : format(value));
  return (
    <Details summary={caption}>
      <Table
        caption={caption}
        className="app-figures"
        columns={[
          { heading: "Period", cell: ({ label }) => label },
          { heading: "Figure", numeric: true, cell: ({ display }) => display },
          { heading: "Average", numeric: true, cell: ({ stretch }) => limit(stretches[stretch]?.mean) },
          { heading: "Lower limit", numeric: true, cell: ({ stretch }) => limit(stretches[stretch]?.lower) },
          { heading: "Upper limit", numeric: true, cell: ({ stretch }) => limit(stretches[stretch]?.upper) },
          {
            heading: "What it shows",
            className: "app-figures__words",
            cell: ({ variation, cause, causeText }) => (
              <Variation
                code={variation}
                words={cause === "NONE" ? causeText : `${variationWords[variation].word}: ${causeText}`}
              />
            ),
          },
        ]}
        rows={points.toReversed()}
        keyOf={({ period }) => period}
      />
    </Details>
  );
}
