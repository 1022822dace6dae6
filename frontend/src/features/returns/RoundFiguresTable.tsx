import { Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import type { RoundFigures } from "./statutory-return";

type Figure = RoundFigures["figures"][number];

/** What was provisional beside what is final; what is late says so. */
export function RoundFiguresTable({ figures }: { figures: readonly Figure[] }) {
  return (
    <Table
      caption="Provisional figures beside final ones"
      className="app-stacked"
      columns={[
        {
          heading: "Measure",
          cell: ({ indicator, measureTitle, periodLabel }) =>
            `${measureTitle} (${indicator}), ${periodLabel}`,
        },
        {
          heading: "Provisional",
          named: true,
          numeric: true,
          cell: ({ provisional }) => provisional ?? "None",
        },
        { heading: "Final", named: true, numeric: true, cell: ({ settled }) => settled ?? "None" },
        {
          heading: "Difference",
          named: true,
          numeric: true,
          cell: ({ change }) => change ?? "Not compared",
        },
        {
          heading: "Standing",
          named: true,
          cell: ({ late, standing, standingText }) => (
            <Tag colour={late ? "red" : standing === "FINAL" ? "green" : "blue"}>{standingText}</Tag>
          ),
        },
      ]}
      rows={figures}
      keyOf={({ indicator, period }) => `${indicator} ${period}`}
    />
  );
}
