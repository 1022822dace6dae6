import { ApiProblem, type ProblemPlace } from "#/api/problem";
import type { components } from "#/api/schema";

export type ImportReport = components["schemas"]["ImportReport"];

/** The service takes no more at once: they would be ticked without being read. */
const mostConfirmed = 50;

export function figureCount(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "figure" : "figures"}`;
}

export function changeCount(count: number): string {
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
    title: `The file is ready: ${changeCount(toLoad)}`,
    text: "Nothing has been loaded yet. When you load it, all changes are made together or none is.",
  };
}

/** What the service said about a file it refused, row by row where it named rows. */
export function placesOf(problem: unknown): readonly ProblemPlace[] {
  return problem instanceof ApiProblem
    ? problem.errors.filter(({ row, column }) => row !== undefined || column)
    : [];
}
