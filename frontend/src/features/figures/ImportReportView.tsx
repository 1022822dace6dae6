import type { ReactNode } from "react";
import { Details } from "#/ui/Details";
import { TakesFocus } from "#/ui/TakesFocus";
import { type ImportReport, verdict } from "./import-report";
import { CausesTable, ImportChangesTable, ProblemsTable, WarningsTable } from "./ReportTables";

/** So few that to list them hides nothing below them. */
const fewProblems = 20;

interface ImportReportViewProps {
  report: ImportReport;
  fileName: string;
  /** The way to have it back with its problems marked, where it can be had. */
  marked?: ReactNode;
  /** The button that loads the file, when it can be loaded. */
  children: ReactNode;
}

/** What a check found. It takes the focus, as it is what the person waited for. */
export function ImportReportView({ report, fileName, marked, children }: ImportReportViewProps) {
  const { kind, title, text } = verdict(report);
  return (
    <TakesFocus>
      <section aria-labelledby="report-heading">
        <h2 className="govuk-heading-m" id="report-heading">
          {title}
        </h2>
        <p className="govuk-body app-muted">
          Report on {fileName}. {text}
        </p>
        <Understood words={report.understood} />
        <Counts report={report} />
        {kind === "problems" ? (
          <>
            <CausesTable causes={report.causes} count={report.problemCount} />
            {marked}
            <Details summary="Each problem, row by row" open={report.problems.length <= fewProblems}>
              <ProblemsTable problems={report.problems} count={report.problemCount} />
            </Details>
          </>
        ) : null}
        {kind === "doubtful" || (kind === "problems" && report.warningCount > 0) ? (
          <WarningsTable problems={report.warnings} count={report.warningCount} />
        ) : null}
        {kind === "ready" ? children : null}
        {report.changes.length > 0 ? (
          <ImportChangesTable changes={report.changes} count={report.added + report.revised} />
        ) : null}
      </section>
    </TakesFocus>
  );
}

/** How the file was read, so that a wrong reading is noticed before it is loaded. */
function Understood({ words }: { words: readonly string[] }) {
  return words.length > 0 ? <p className="govuk-body">Understood as: {words.join("; ")}.</p> : null;
}

function Counts({ report }: { report: ImportReport }) {
  const counts = [
    { label: "rows in the file", count: report.rows },
    { label: "new figures", count: report.added },
    { label: "changed figures", count: report.revised },
    { label: "the same as now", count: report.unchanged },
    { label: report.problemCount === 1 ? "problem" : "problems", count: report.problemCount },
    { label: report.warningCount === 1 ? "looks wrong" : "look wrong", count: report.warningCount },
  ];
  return (
    <ul className="app-counts">
      {counts.map(({ label, count }) => (
        <li className="app-counts__item" key={label}>
          <strong className="app-counts__number">{count.toLocaleString("en-GB")}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
