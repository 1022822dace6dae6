import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Table } from "#/ui/Table";

type ReturnSheet = components["schemas"]["ReturnSheet"];

/** What each service owes, with its sheet as a file. One that owes nothing needs none. */
export function ReturnSheetList({ sheets }: { sheets: readonly ReturnSheet[] }) {
  if (sheets.length === 0) {
    return (
      <p className="govuk-body">
        No measure names a service that you belong to. The performance team says which service leads a
        measure.
      </p>
    );
  }
  return (
    <Table
      caption="What each service owes"
      captionSize="m"
      columns={[
        { heading: "Service", cell: ({ name }) => name },
        { heading: "Figures owed", numeric: true, cell: ({ owed }) => owed.toLocaleString("en-GB") },
        {
          heading: "Measures",
          numeric: true,
          cell: ({ measures }) => measures.toLocaleString("en-GB"),
        },
        { heading: "Since", cell: ({ since }) => (since ? londonDate(since) : "–") },
        { heading: "Excel", cell: (sheet) => <File sheet={sheet} ending="xlsx" words="Workbook" /> },
        { heading: "CSV", cell: (sheet) => <File sheet={sheet} ending="csv" words="CSV" /> },
      ]}
      rows={sheets}
      keyOf={({ service }) => service ?? ""}
    />
  );
}

function File({ sheet, ending, words }: { sheet: ReturnSheet; ending: string; words: string }) {
  if (sheet.owed === 0) return "Nothing is owed";
  return (
    <a href={sheetAddress(ending, sheet.service)} download className="govuk-link">
      {words}
      <span className="govuk-visually-hidden"> of what is owed: {sheet.name}</span>
    </a>
  );
}

export function sheetAddress(ending: string, service?: string): string {
  const asked = service ? `?service=${encodeURIComponent(service)}` : "";
  return `/api/v1/return-sheets/file.${ending}${asked}`;
}
