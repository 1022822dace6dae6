import type { ProblemPlace } from "#/api/problem";
import { Table } from "#/ui/Table";
import type { ImportReport } from "./import-report";

/** The service lists the first 200 of what there is in all. */
function HowManyListed({ listed, count }: { listed: number; count: number }) {
  return listed < count ? (
    <p className="govuk-body">
      The first {listed.toLocaleString("en-GB")} of {count.toLocaleString("en-GB")} are listed.
    </p>
  ) : null;
}

/** The problems by cause: what to put right first, and what stood there. */
export function CausesTable({ causes, count }: { causes: ImportReport["causes"]; count: number }) {
  const shown = causes.reduce((sum, cause) => sum + cause.count, 0);
  return (
    <>
      <Table
        caption="Problems by cause"
        captionSize="s"
        columns={[
          {
            heading: "Column",
            cell: ({ column }) =>
              column ? <code className="app-code app-unbroken">{column}</code> : "Whole row",
          },
          { heading: "What is wrong", cell: ({ detail }) => detail },
          { heading: "What stood there", cell: ({ found }) => (found.length > 0 ? found.join(" · ") : "–") },
          { heading: "How many", cell: (cause) => cause.count.toLocaleString("en-GB") },
          { heading: "Rows", cell: firstRows },
        ]}
        rows={causes}
        keyOf={({ column, detail }) => `${column} ${detail}`}
      />
      {shown < count ? (
        <p className="govuk-body">
          The first {causes.length.toLocaleString("en-GB")} causes are listed;{" "}
          {(count - shown).toLocaleString("en-GB")} further{" "}
          {count - shown === 1 ? "problem has" : "problems have"} others.
        </p>
      ) : null}
    </>
  );
}

function firstRows({ rows, count }: ImportReport["causes"][number]): string {
  const more = count - rows.length;
  return rows.join(", ") + (more > 0 ? ` and ${more.toLocaleString("en-GB")} more` : "");
}

interface PlacesTableProps {
  problems: readonly ProblemPlace[];
  count: number;
}

export function ProblemsTable(places: PlacesTableProps) {
  return <PlacesTable caption="Problems in the file" what="What is wrong" {...places} />;
}

export function WarningsTable(places: PlacesTableProps) {
  return <PlacesTable caption="Figures that look wrong" what="What looks wrong" {...places} />;
}

function PlacesTable({
  caption,
  what,
  problems,
  count,
}: PlacesTableProps & { caption: string; what: string }) {
  return (
    <>
      <Table
        caption={caption}
        captionSize="s"
        columns={[
          { heading: "Row", cell: ({ row }) => row ?? "Whole file" },
          {
            heading: "Column",
            cell: ({ column }) =>
              column ? <code className="app-code app-unbroken">{column}</code> : "Whole row",
          },
          { heading: what, cell: ({ detail }) => detail },
        ]}
        rows={problems}
        keyOf={({ row, column, detail }) => `${row} ${column} ${detail}`}
      />
      <HowManyListed listed={problems.length} count={count} />
    </>
  );
}

export function ImportChangesTable({ changes, count }: { changes: ImportReport["changes"]; count: number }) {
  return (
    <>
      <Table
        caption="Changes that loading the file makes"
        captionSize="s"
        columns={[
          { heading: "Row", cell: ({ row }) => row },
          { heading: "Measure", cell: ({ indicator }) => indicator },
          { heading: "Area", cell: ({ area }) => area },
          { heading: "Period", className: "app-unbroken", cell: (change) => change.period },
          { heading: "Change", cell: ({ kind }) => (kind === "ADDED" ? "New" : "Changed") },
          { heading: "Before", className: "app-unbroken", cell: ({ before }) => before ?? "No figure" },
          { heading: "After", className: "app-unbroken", cell: ({ after }) => after ?? "No figure" },
        ]}
        rows={changes}
        keyOf={({ row, indicator }) => `${row} ${indicator}`}
      />
      <HowManyListed listed={changes.length} count={count} />
    </>
  );
}
