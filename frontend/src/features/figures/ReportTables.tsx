import type { ReactNode } from "react";
import type { ProblemPlace } from "#/api/problem";
import { ScrollRegion } from "#/ui/ScrollRegion";
import type { ImportReport } from "./import-report";

interface ReportTableProps {
  caption: string;
  /** How many there are in all: the service lists the first 200. */
  listed: number;
  count: number;
  headings: readonly string[];
  children: ReactNode;
}

function ReportTable({ caption, listed, count, headings, children }: ReportTableProps) {
  return (
    <>
      <ScrollRegion label={caption}>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {headings.map((heading) => (
                <th scope="col" className="govuk-table__header" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">{children}</tbody>
        </table>
      </ScrollRegion>
      {listed < count ? (
        <p className="govuk-body">
          The first {listed.toLocaleString("en-GB")} of {count.toLocaleString("en-GB")} are listed.
        </p>
      ) : null}
    </>
  );
}

/** The problems by cause: what to put right first, and what stood there. */
export function CausesTable({ causes, count }: { causes: ImportReport["causes"]; count: number }) {
  const shown = causes.reduce((sum, cause) => sum + cause.count, 0);
  return (
    <>
      <ScrollRegion label="Problems by cause">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--s">Problems by cause</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {["Column", "What is wrong", "What stood there", "How many", "Rows"].map((heading) => (
                <th scope="col" className="govuk-table__header" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {causes.map((cause) => (
              <tr className="govuk-table__row" key={`${cause.column} ${cause.detail}`}>
                <th scope="row" className="govuk-table__header">
                  {cause.column ? <code className="app-code app-change">{cause.column}</code> : "Whole row"}
                </th>
                <td className="govuk-table__cell">{cause.detail}</td>
                <td className="govuk-table__cell">
                  {cause.found.length > 0 ? cause.found.join(" · ") : "–"}
                </td>
                <td className="govuk-table__cell">{cause.count.toLocaleString("en-GB")}</td>
                <td className="govuk-table__cell">{firstRows(cause)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
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
    <ReportTable caption={caption} listed={problems.length} count={count} headings={["Row", "Column", what]}>
      {problems.map((problem) => (
        <tr className="govuk-table__row" key={`${problem.row} ${problem.column} ${problem.detail}`}>
          <th scope="row" className="govuk-table__header">
            {problem.row ?? "Whole file"}
          </th>
          <td className="govuk-table__cell">
            {problem.column ? <code className="app-code app-change">{problem.column}</code> : "Whole row"}
          </td>
          <td className="govuk-table__cell">{problem.detail}</td>
        </tr>
      ))}
    </ReportTable>
  );
}

export function ImportChangesTable({ changes, count }: { changes: ImportReport["changes"]; count: number }) {
  return (
    <ReportTable
      caption="Changes that loading the file makes"
      listed={changes.length}
      count={count}
      headings={["Row", "Measure", "Area", "Period", "Change", "Before", "After"]}
    >
      {changes.map((change) => (
        <tr className="govuk-table__row" key={`${change.row} ${change.indicator}`}>
          <th scope="row" className="govuk-table__header">
            {change.row}
          </th>
          <td className="govuk-table__cell">{change.indicator}</td>
          <td className="govuk-table__cell">{change.area}</td>
          <td className="govuk-table__cell app-change">{change.period}</td>
          <td className="govuk-table__cell">{change.kind === "ADDED" ? "New" : "Changed"}</td>
          <td className="govuk-table__cell app-change">{change.before ?? "No figure"}</td>
          <td className="govuk-table__cell app-change">{change.after ?? "No figure"}</td>
        </tr>
      ))}
    </ReportTable>
  );
}
