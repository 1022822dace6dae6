import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { fileKinds, lastUse } from "./MappingsList";
import type { FigureMapping, SavedMapping } from "./typed-mapping";

interface MappingViewProps {
  saved: SavedMapping;
  /** The newest first. */
  versions: readonly SavedMapping[];
  indicators: readonly components["schemas"]["Indicator"][];
}

/** What a mapping reads and leaves out, and every version of it. */
export function MappingView({ saved, versions, indicators }: MappingViewProps) {
  const { mapping, layout } = saved;
  const titles = new Map(indicators.map(({ code, title }) => [code, title]));
  const { columnsLeftOut, valuesLeftOut, areasLeftOut, areasMatched = [] } = mapping;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Files", value: fileKinds[layout] },
          { key: "Source kept with each figure", value: mapping.source ?? "None" },
          { key: "Columns left out", value: columnsLeftOut.join(", ") || "None" },
          {
            key: "Values left out",
            value:
              valuesLeftOut.map(({ column, value }) => `${value || "Empty"} (${column})`).join(", ") ||
              "None",
          },
          { key: "Areas left out", value: areasLeftOut.join(", ") || "None" },
          ...(areasMatched.length > 0
            ? [
                {
                  key: "Areas matched",
                  value: areasMatched.map(({ area, is }) => `${area} is ${is}`).join("; "),
                },
              ]
            : []),
        ]}
      />
      <Table
        caption="Which column is which measure"
        captionSize="m"
        columns={[
          {
            heading: "Measure",
            cell: ({ indicator }) => `${titles.get(indicator) ?? indicator} (${indicator})`,
          },
          { heading: "Value", cell: ({ value }) => value },
          { heading: "Numerator", cell: ({ numerator }) => numerator ?? "" },
          { heading: "Denominator", cell: ({ denominator }) => denominator ?? "" },
          { heading: "Rows where", cell: rowsOf },
        ]}
        rows={mapping.measures}
        keyOf={(measure) => JSON.stringify(measure)}
      />
      <Table
        caption="Versions"
        captionSize="m"
        columns={[
          { heading: "Version", cell: ({ version }) => version },
          { heading: "Name", cell: (each) => each.mapping.name },
          { heading: "Saved", cell: ({ savedAt, savedBy }) => `${londonDateTime(savedAt)} by ${savedBy}` },
          { heading: "Last used", cell: lastUse },
        ]}
        rows={versions}
        keyOf={({ version }) => String(version)}
      />
    </>
  );
}

function rowsOf({ filters }: FigureMapping["measures"][number]): string {
  return filters.map(({ column, value }) => `${column} is ${value || "empty"}`).join("; ") || "All";
}
