import { Details } from "#/ui/Details";
import { Table } from "#/ui/Table";

const columns = [
  ["indicator", "Always", "The measure’s code, such as CYP-001."],
  ["area", "Always", "The area’s GSS code, such as E08000018 for Rotherham or E92000001 for England."],
  [
    "period",
    "Always, or the next two",
    "The period’s code, such as 2023-24, 2023-24-Q4, 2024-03, AY2023-24 or 2024-W12; or words for it, such as Q4 2023/24, March 2024, Autumn 2023/24 or w/c 18 March 2024.",
  ],
  [
    "time_period",
    "Instead of period",
    "The year in digits, as in the Department for Education’s files: 202324 or 2024.",
  ],
  [
    "time_identifier",
    "Instead of period",
    "The kind of period, as in the Department’s files: Financial year, Financial year Q4, Academic year, Autumn term, March or Week 12. Reporting year 2025 is the year to 31 March 2025.",
  ],
  [
    "value",
    "Value or symbol",
    "The figure as a plain decimal, unrounded: 18.94, not 18.9% or 1,234. Percentages are 0 to 100.",
  ],
  [
    "numerator",
    "If known",
    "What was counted, so that members see how many children a percentage stands for.",
  ],
  ["denominator", "If known", "Out of how many."],
  [
    "symbol",
    "Value or symbol",
    "Why there is no figure: c suppressed, z not applicable, x not available, low or k rounds to 0 but is not 0. The symbol u (low reliability) may stand beside a value.",
  ],
  ["status", "Optional", "provisional, confirmed or revised. Empty means confirmed."],
  ["note", "Optional", "What a reader should know about this one figure."],
  ["source", "Optional", "Where the figure comes from."],
  [
    "reason",
    "For a change",
    "Why a figure that was loaded before is changed. The earlier figure is kept with it.",
  ],
] as const;

export function ColumnsExplained() {
  return (
    <>
      <h2 className="govuk-heading-m">Making the file</h2>
      <p className="govuk-body">
        <a href="/period-values-template.csv" download className="govuk-link">
          Download an empty file with the column headings (CSV)
        </a>
      </p>
      <Details summary="What each column holds">
        <p className="govuk-body">
          The first row names the columns, in any order. Thousands separators are not needed.
        </p>
        <p className="govuk-body">
          In an Excel workbook (.xlsx), put them on a sheet named “figures” or on the first sheet. Percentages
          and dates are read as you typed them: 17.7% is 17.7. Show hidden rows and columns, and unmerge
          cells, before you send it. Workbooks with macros or a password are not taken.
        </p>
        <p className="govuk-body">
          In a CSV file, commas, semicolons or tabs may stand between the columns, and the text may be UTF-8,
          UTF-16 or Windows-1252, as spreadsheets save it. Leave out percent signs. The report says what was
          understood.
        </p>
        <p className="govuk-body">
          Files of the Department for Education’s open data (with time_period, time_identifier and
          geographic_level) and the table of its Local Authority Interactive Tool (LAIT) are taken as they
          are: you are asked once which of their columns are which measures.
        </p>
        <Table
          caption="Columns of the file"
          captionSize="s"
          region="What each column holds"
          columns={[
            {
              heading: "Column",
              cell: ([column]) => <code className="app-code app-unbroken">{column}</code>,
            },
            { heading: "Needed", cell: ([, needed]) => needed },
            { heading: "What it holds", cell: ([, , meaning]) => meaning },
          ]}
          rows={columns}
          keyOf={([column]) => column}
        />
      </Details>
    </>
  );
}
