import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

type Schemas = components["schemas"];

export type AnnualReport = Schemas["AnnualReport"];
export type AnnualReportInBrief = Schemas["AnnualReports"]["items"][number];
export type AnnualReportDocument = Schemas["AnnualReportDocument"];
export type MeasureOfYear = Schemas["MeasureOfYear"];
export type YearKind = Schemas["AnnualReportYearKind"];
export type ReportMove = Exclude<Schemas["AnnualReportMove"], "WRITE">;
export type SectionPart = Schemas["AnnualReportSection"]["part"];

/** Where in a report words stand: of the theme or the measure that is named. */
export interface SectionPlace {
  part: SectionPart;
  of?: string;
}

const colours: Record<AnnualReport["state"], "grey" | "blue" | "yellow" | "green"> = {
  DRAFT: "grey",
  SUBMITTED: "blue",
  APPROVED: "yellow",
  PUBLISHED: "green",
};

/** Where it stands is said by the service; the colour only helps to find it. */
export function reportColour(state: AnnualReport["state"]) {
  return colours[state];
}

interface MoveWords {
  send: string;
  sending: string;
  done: string;
}

const words: Record<ReportMove, MoveWords> = {
  SUBMIT: {
    send: "Give it to the board",
    sending: "Giving it to the board",
    done: "The board has the report as it is now",
  },
  APPROVE: { send: "Approve the report", sending: "Approving it", done: "The report is approved" },
  PUBLISH: {
    send: "Publish the report",
    sending: "Publishing it",
    done: "The report is published, and stays as it is",
  },
  SEND_BACK: { send: "Send it back", sending: "Sending it back", done: "The report is a draft again" },
};

export function moveWords(move: ReportMove): MoveWords {
  return words[move];
}

/** What the contract takes; the service checks the same again. */
export const whyLimits = { least: 10, most: 2000 } as const;
export const sectionLimit = 8000;

export function checkWhy(text: string): FormError[] {
  return checkLength("why", text, whyLimits, { missing: "Enter why it is sent back", noun: "Why" });
}

export function checkSection(fieldId: string, text: string): FormError[] {
  return text.trim() === ""
    ? []
    : checkLength(fieldId, text, { least: 1, most: sectionLimit }, { missing: "", noun: "The text" });
}

/** The control that a section is written in. */
export function sectionId({ part, of }: SectionPlace): string {
  return of ? `section-${part}-${of.replace(/[^A-Za-z0-9.-]/g, "_")}` : `section-${part}`;
}

const kinds: Record<YearKind, string> = {
  FINANCIAL: "Financial year, from 1 April",
  ACADEMIC: "Academic year, from 1 September",
  MUNICIPAL: "Municipal year, from 1 May",
};

export const yearKinds = Object.entries(kinds).map(([value, label]) => ({ value: value as YearKind, label }));

/** A report to be begun, as it is typed. */
export interface TypedReport {
  scorecard: string;
  yearKind: YearKind;
  year: string;
}

export function checkReport({ scorecard, yearKind, year }: TypedReport): FormError[] {
  const isYear = (yearKind === "ACADEMIC" ? /^AY\d{4}-\d{2}$/ : /^\d{4}-\d{2}$/).test(year.trim());
  return [
    ...(scorecard ? [] : [{ fieldId: "scorecard", message: "Select a scorecard" }]),
    ...(isYear
      ? []
      : [
          {
            fieldId: "year",
            message: `Enter a year like ${yearKind === "ACADEMIC" ? "AY2024-25" : "2024-25"}`,
          },
        ]),
  ];
}

const fields: Record<string, string> = {
  "/scorecard": "scorecard",
  "/yearKind": "yearKind",
  "/year": "year",
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfReport(pointer: string): string | undefined {
  return fields[pointer];
}

/** "2 of 3 figures met their target, 1 was within the tolerance." */
export function metWords({ counts: { green, amber, red } }: MeasureOfYear): string {
  const rated = green + amber + red;
  if (rated === 0) return "No figure of the year was rated.";
  const parts = [
    `${green} of ${rated} rated ${rated === 1 ? "figure" : "figures"} met the target`,
    ...(amber > 0 ? [`${amber} missed it within the tolerance`] : []),
    ...(red > 0 ? [`${red} missed it by more`] : []),
  ];
  return `${parts.join(", ")}.`;
}
