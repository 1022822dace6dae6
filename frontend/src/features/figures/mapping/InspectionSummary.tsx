import { SummaryList } from "#/ui/SummaryList";
import type { Inspection } from "./typed-mapping";

/** What was understood of a file of the Department for Education. */
export function InspectionSummary({ inspection }: { inspection: Inspection }) {
  const { rows, periods, areasKnown, areasUnknown, areasByName, otherNames, columns, understood } =
    inspection;
  const kinds = [...new Set(periods.map(({ timeIdentifier }) => timeIdentifier))];
  const first = periods[0]?.timePeriod ?? "";
  const last = periods.at(-1)?.timePeriod ?? "";
  const filters = columns.filter(({ kind }) => kind === "FILTER");
  const figures = columns.filter(({ kind }) => kind === "FIGURES");
  return (
    <SummaryList
      rows={[
        { key: "Rows", value: rows.toLocaleString("en-GB") },
        {
          key: "Periods",
          value: `${periods.length}: ${first === last ? first : `${first} to ${last}`}${kinds.some(Boolean) ? ` (${shortened(kinds)})` : ""}`,
        },
        {
          key: "Areas",
          value: `${areasKnown + areasUnknown.length}, of which ${areasKnown} known here`,
        },
        ...(areasByName.length > 0
          ? [
              {
                key: "Areas found by their name",
                value: areasByName
                  .map(({ area, nameHere, code }) => `${area} is ${nameHere} (${code})`)
                  .join("; "),
              },
            ]
          : []),
        ...(otherNames.length > 0
          ? [{ key: "Codes with another name than here", value: otherNames.map(inWords).join("; ") }]
          : []),
        ...(filters.length > 0
          ? [{ key: "Columns to choose rows by", value: filters.map(({ name }) => name).join(", ") }]
          : []),
        { key: "Columns of figures", value: figures.map(({ name }) => name).join(", ") || "None" },
        { key: "How it is made", value: understood.join("; ") },
      ]}
    />
  );
}

function inWords({ area, name, nameHere }: Inspection["otherNames"][number]): string {
  return `${area} is called ${name}, and ${nameHere} here`;
}

/** A year has fifty-two kinds of weeks. */
function shortened(kinds: readonly string[]): string {
  return kinds.length > 5 ? `${kinds.slice(0, 5).join(", ")} and others` : kinds.join(", ");
}
