import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { Table } from "#/ui/Table";
import { TakesFocus } from "#/ui/TakesFocus";

type SetUpReport = components["schemas"]["SetUpReport"];
type Problem = SetUpReport["problems"][number];

const number = (count: number) => count.toLocaleString("en-GB");

/** How many things a set-up makes or changes. */
export function changesOf({ sheets }: SetUpReport): number {
  return sheets.reduce((sum, { added, changed }) => sum + added + changed, 0);
}

export function changesInWords(count: number): string {
  return `${number(count)} ${count === 1 ? "change" : "changes"}`;
}

function verdict(report: SetUpReport): { title: string; text: string } {
  const changes = changesOf(report);
  if (report.problemCount > 0) {
    return {
      title: `The workbook has ${number(report.problemCount)} ${report.problemCount === 1 ? "problem" : "problems"}`,
      text: "Nothing can be loaded until they are put right: a workbook is loaded whole or not at all. Correct it and check it again.",
    };
  }
  return changes === 0
    ? { title: "There is nothing to load", text: "Everything in the workbook is as it is here already." }
    : {
        title: `The workbook is ready: ${changesInWords(changes)}`,
        text: "Nothing has been loaded yet. When you load it, all changes are made together or none is.",
      };
}

interface SetUpReportViewProps {
  report: SetUpReport;
  fileName: string;
  /** The button that loads the workbook, when it can be loaded. */
  children: ReactNode;
}

/** What a check found. It takes the focus, as it is what the person waited for. */
export function SetUpReportView({ report, fileName, children }: SetUpReportViewProps) {
  const { title, text } = verdict(report);
  const changes = changesOf(report);
  return (
    <TakesFocus>
      <section aria-labelledby="report-heading">
        <h2 className="govuk-heading-m" id="report-heading">
          {title}
        </h2>
        <p className="govuk-body app-muted">
          Report on {fileName}. {text}
        </p>
        <SetUpProblems problems={report.problems} count={report.problemCount} />
        <Table
          caption="What is in the workbook"
          captionSize="s"
          columns={[
            { heading: "Sheet", cell: ({ sheet }) => sheet },
            { heading: "Rows", numeric: true, cell: ({ items }) => number(items) },
            { heading: "New", numeric: true, cell: ({ added }) => number(added) },
            { heading: "Changed", numeric: true, cell: ({ changed }) => number(changed) },
            { heading: "As it is", numeric: true, cell: ({ unchanged }) => number(unchanged) },
          ]}
          rows={report.sheets}
          keyOf={({ sheet }) => sheet}
        />
        {report.problemCount === 0 && changes > 0 ? children : null}
        {report.changes.length > 0 ? (
          <>
            <Table
              caption="What changes"
              captionSize="s"
              columns={[
                { heading: "Sheet", cell: ({ sheet }) => sheet },
                { heading: "Which", className: "app-unbroken", cell: ({ name }) => name },
                { heading: "Change", cell: ({ kind }) => (kind === "ADDED" ? "New" : "Changed") },
                {
                  heading: "Columns",
                  className: "app-unbroken",
                  cell: ({ columns }) => columns.join(", ") || "–",
                },
              ]}
              rows={report.changes}
              keyOf={({ sheet, name }) => `${sheet} ${name}`}
            />
            <HowManyListed listed={report.changes.length} count={changes} />
          </>
        ) : null}
      </section>
    </TakesFocus>
  );
}

/** Where each problem is, what stands there and what would be right. */
export function SetUpProblems({ problems, count }: { problems: readonly Problem[]; count: number }) {
  if (problems.length === 0) return null;
  return (
    <>
      <Table
        caption="Problems in the workbook"
        captionSize="s"
        columns={[
          { heading: "Sheet", cell: ({ sheet }) => sheet ?? "Whole file" },
          { heading: "Row", cell: ({ row }) => row ?? "Whole sheet" },
          {
            heading: "Column",
            cell: ({ column }) =>
              column ? <code className="app-code app-unbroken">{column}</code> : "Whole row",
          },
          { heading: "What stands there", className: "app-unbroken", cell: ({ found }) => found ?? "–" },
          { heading: "What is wrong", cell: ({ detail }) => detail },
        ]}
        rows={problems}
        keyOf={({ sheet, row, column, detail }) => `${sheet} ${row} ${column} ${detail}`}
      />
      <HowManyListed listed={problems.length} count={count} />
    </>
  );
}

function HowManyListed({ listed, count }: { listed: number; count: number }) {
  return listed < count ? (
    <p className="govuk-body">
      The first {number(listed)} of {number(count)} are listed.
    </p>
  ) : null;
}
