import { ApiProblem } from "#/api/problem";
import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";

export type ImportReport = components["schemas"]["ImportReport"];
export type ProblemPlace = components["schemas"]["ProblemPlace"];

export const fileField = "file";
/** The service takes no more at once: they would be ticked without being read. */
const mostConfirmed = 50;
const largest = 20 * 1024 * 1024;

/** What can be said of a file before it is sent. */
export function checkFile(file: Pick<File, "name" | "size"> | undefined): FormError[] {
  if (!file) return [{ fieldId: fileField, message: "Select a CSV file" }];
  if (/\.(xlsx?|xlsm|ods)$/i.test(file.name)) {
    return [
      { fieldId: fileField, message: "The file must be a CSV. In your spreadsheet, save it as “CSV UTF-8”" },
    ];
  }
  if (file.size === 0) return [{ fieldId: fileField, message: "The file is empty" }];
  if (file.size > largest) return [{ fieldId: fileField, message: "The file must be 20 MB or smaller" }];
  return [];
}

export function figures(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "figure" : "figures"}`;
}

export function changes(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "change" : "changes"}`;
}

/** What a report comes to, in one heading and one sentence. */
export function verdict(report: ImportReport): {
  kind: "problems" | "doubtful" | "nothing" | "ready";
  title: string;
  text: string;
} {
  if (report.problemCount > 0) {
    const count = report.problemCount.toLocaleString("en-GB");
    return {
      kind: "problems",
      title: `The file has ${count} ${report.problemCount === 1 ? "problem" : "problems"}`,
      text: "Nothing can be loaded until they are put right: a file is loaded whole or not at all. Correct the file and check it again.",
    };
  }
  if (report.warningCount > mostConfirmed) {
    return {
      kind: "doubtful",
      title: `${report.warningCount.toLocaleString("en-GB")} figures look wrong`,
      text: `That is too many to confirm: at most ${mostConfirmed} can be confirmed together. See whether a column holds something else than it should. If the figures are right, load them in several files.`,
    };
  }
  const toLoad = report.added + report.revised;
  if (toLoad === 0) {
    return {
      kind: "nothing",
      title: "There is nothing to load",
      text: "Every row of the file equals what the service has already.",
    };
  }
  return {
    kind: "ready",
    title: `The file is ready: ${changes(toLoad)}`,
    text: "Nothing has been loaded yet. When you load it, all changes are made together or none is.",
  };
}

/** What the service said about a file it refused, row by row where it named rows. */
export function placesOf(problem: unknown): readonly ProblemPlace[] {
  return problem instanceof ApiProblem
    ? problem.errors.filter(({ row, column }) => row !== undefined || column)
    : [];
}
