import { Details } from "#/ui/Details";
import { Table } from "#/ui/Table";

const codes = [
  ["Month", "2024-03", "March 2024"],
  ["Financial year", "2023-24", "April 2023 to March 2024"],
  ["Quarter of a financial year", "2023-24-Q4", "January to March 2024"],
  ["Academic year", "AY2023-24", "September 2023 to August 2024"],
  ["Quarter of an academic year", "AY2023-24-Q1", "September to November 2023"],
  ["School term", "AY2023-24-T1", "Autumn 2023 (T2 is spring, T3 is summer)"],
  ["Calendar year", "CY2024", "January to December 2024"],
  ["Quarter of a calendar year", "CY2024-Q1", "January to March 2024"],
  ["Week", "2024-W12", "The twelfth ISO week of 2024"],
] as const;

/** How periods are written everywhere in the service. */
export function PeriodCodes() {
  return (
    <Details summary="How periods are written">
      <Table
        caption="Period codes"
        captionSize="s"
        region="How periods are written"
        columns={[
          { heading: "Kind of period", cell: ([kind]) => kind },
          { heading: "Written", cell: ([, code]) => <code className="app-code">{code}</code> },
          { heading: "Means", cell: ([, , meaning]) => meaning },
        ]}
        rows={codes}
        keyOf={([, code]) => code}
      />
    </Details>
  );
}
