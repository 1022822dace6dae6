import { londonDateTime } from "#/ui/dates";
import { Said } from "#/ui/Said";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { type LoadedFigure, undoneInWords, type WholeLoad } from "./load";

const cameBy = {
  FILE: "A file in the columns of this service",
  MAPPED_FILE: "A file of others",
  RETURN_SHEET: "A return sheet",
  TYPED: "Figures typed together",
  CONFIRMATION: "Figures of lead officers, confirmed",
} satisfies Record<WholeLoad["load"]["kind"], string>;

const count = (number: number) => number.toLocaleString("en-GB");

/** Who loaded what and when, what it did, and what became of it. */
export function LoadSummary({ load }: Pick<WholeLoad, "load">) {
  const { mapping, mappingVersion, undone } = load;
  return (
    <SummaryList
      rows={[
        {
          key: "What",
          value: mapping
            ? `${cameBy[load.kind]}, read by the mapping ${mapping}, version ${mappingVersion}`
            : cameBy[load.kind],
        },
        { key: "Loaded by", value: `${load.by}, ${londonDateTime(load.at)}` },
        { key: "Rows", value: count(load.rows) },
        { key: "New figures", value: count(load.added) },
        { key: "Changed figures", value: count(load.revised) },
        { key: "The same as before", value: count(load.unchanged) },
        ...(load.confirmed > 0 ? [{ key: "Confirmed as right", value: count(load.confirmed) }] : []),
        ...(undone
          ? [
              {
                key: "Undone",
                value: (
                  <>
                    <p className="govuk-body">{undoneInWords(undone)}</p>
                    <Said text={undone.reason} by={undone.by} at={undone.at} />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

/** What the load did to each measure. */
export function LoadedMeasures({ measures }: Pick<WholeLoad, "measures">) {
  return (
    <Table
      caption="By measure"
      captionSize="m"
      columns={[
        { heading: "Measure", cell: ({ title, indicator }) => `${title} (${indicator})` },
        { heading: "New", numeric: true, cell: ({ added }) => count(added) },
        { heading: "Changed", numeric: true, cell: ({ revised }) => count(revised) },
        { heading: "The same", numeric: true, cell: ({ unchanged }) => count(unchanged) },
      ]}
      rows={measures}
      keyOf={({ indicator }) => indicator}
    />
  );
}

interface LoadedFiguresProps {
  figures: readonly LoadedFigure[];
  /** Undone, every one of them has changed since. */
  undone: boolean;
}

/** The figures that it added or changed, in the order of its file. */
export function LoadedFigures({ figures, undone }: LoadedFiguresProps) {
  return (
    <Table
      caption="Figures that it added or changed"
      captionSize="m"
      columns={[
        { heading: "Measure", cell: ({ indicator }) => indicator },
        { heading: "Area", cell: ({ areaName }) => areaName },
        { heading: "Period", className: "app-unbroken", cell: ({ periodLabel }) => periodLabel },
        { heading: "Change", cell: ({ kind }) => (kind === "ADDED" ? "New" : "Changed") },
        { heading: "Before", className: "app-unbroken", cell: ({ before }) => before ?? "No figure" },
        { heading: "Loaded", className: "app-unbroken", cell: ({ after }) => after },
        {
          heading: "Now",
          cell: ({ changedSince }) => (changedSince ? (undone ? "Undone" : "Changed since") : "Stands"),
        },
      ]}
      rows={figures}
      keyOf={({ indicator, area, period }) => `${indicator} ${area} ${period}`}
    />
  );
}
