import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, noDay, showDay, type TypedDay, typedDay } from "#/ui/typed-day";
import { checkAddress, checkLength } from "#/ui/typed-text";
import type { DraftForm } from "#/ui/use-draft";

export type Inspection = components["schemas"]["Inspection"];
export type InspectionDraft = components["schemas"]["InspectionDraft"];
export type Framework = components["schemas"]["InspectionFramework"];

/** What the contract takes; the service checks the same again. */
export const inspectionLimits = {
  title: { least: 3, most: 200 },
  reportUrl: { least: 8, most: 1000 },
  summary: { least: 3, most: 2000 },
  words: { least: 3, most: 1000 },
  measures: { most: 40 },
} as const;

/** What is known of an inspection: one that is recorded, or nothing yet. */
export type Known = Pick<Inspection, "title" | "judgements" | "measures"> &
  Partial<Pick<Inspection, "startedOn" | "endedOn" | "publishedOn" | "reportUrl" | "summary">> & {
    framework: { code: string };
  };

export const noInspection: Known = { title: "", framework: { code: "" }, judgements: [], measures: [] };

/** An inspection as a person types it; a judgement by its area, and measures as lines of a code and words. */
export interface TypedInspection {
  framework: string;
  title: string;
  startedOn: TypedDay;
  endedOn: TypedDay;
  publishedOn: TypedDay;
  reportUrl: string;
  summary: string;
  judgements: Record<string, string>;
  measures: string;
}

/** "3 November 2025 to 7 November 2025". */
export function daysInWords({ startedOn, endedOn }: Pick<Inspection, "startedOn" | "endedOn">): string {
  if (!endedOn) return `From ${londonDate(startedOn)}`;
  return startedOn === endedOn ? londonDate(startedOn) : `${londonDate(startedOn)} to ${londonDate(endedOn)}`;
}

/** "70 working days", or nothing where there is no clock. */
export function clockInWords({ answerWithin }: Pick<Framework, "answerWithin">): string | undefined {
  if (!answerWithin) return undefined;
  const { days, unit } = answerWithin;
  return `${days} ${unit === "WORKING" ? "working " : ""}${days === 1 ? "day" : "days"}`;
}

/** The day of use and the last, in words. */
export function inUseInWords({ firstDay, lastDay }: Pick<Framework, "firstDay" | "lastDay">): string {
  return lastDay ? `${londonDate(firstDay)} to ${londonDate(lastDay)}` : `Since ${londonDate(firstDay)}`;
}

interface SpokenLine {
  indicator: string;
  words: string;
}

/** The lines with something on them; one without a colon has no words. */
export function spokenOf(measures: string): SpokenLine[] {
  return measures.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    const [indicator = "", ...words] = line.split(":");
    return [{ indicator: indicator.trim(), words: words.join(":").trim() }];
  });
}

function checkMeasures(measures: string): FormError[] {
  const lines = spokenOf(measures);
  const { words, measures: limit } = inspectionLimits;
  const wrong = lines.find(
    (line) =>
      !/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(line.indicator) ||
      line.words.length < words.least ||
      line.words.length > words.most,
  );
  if (lines.length > limit.most) {
    return [{ fieldId: "measures", message: `Name at most ${limit.most} measures` }];
  }
  return wrong
    ? [
        {
          fieldId: "measures",
          message: `Write each measure on its own line as a code, a colon and up to ${words.most} characters, such as CYP-022: Plans are issued in time`,
        },
      ]
    : [];
}

function checkDay(fieldId: string, day: TypedDay, what: string): FormError[] {
  return isoDay(day) ? [] : [{ fieldId, message: `Enter ${what}, such as 3 11 2025` }];
}

export function checkInspection(typed: TypedInspection): FormError[] {
  const { framework, title, startedOn, endedOn, publishedOn, reportUrl, summary, measures } = typed;
  return [
    ...(framework ? [] : [{ fieldId: "framework", message: "Select the framework" }]),
    ...checkLength("title", title, inspectionLimits.title, {
      missing: "Enter what was inspected",
      noun: "What was inspected",
    }),
    ...checkDay("started-on", startedOn, "the first day of the inspection"),
    ...(isEmptyDay(endedOn) ? [] : checkDay("ended-on", endedOn, "a last day that exists")),
    ...checkDay("published-on", publishedOn, "the day on which the report was published"),
    ...(reportUrl.trim()
      ? checkAddress("report-url", reportUrl)
      : [{ fieldId: "report-url", message: "Enter the address of the report" }]),
    ...(summary.trim()
      ? checkLength("summary", summary, inspectionLimits.summary, { missing: "", noun: "The summary" })
      : []),
    ...checkMeasures(measures),
  ];
}

/** Only for what the form's check has passed. An area that was not read is left out. */
export function draftOf(typed: TypedInspection, frameworks: readonly Framework[]): InspectionDraft {
  const areas = frameworks.find(({ code }) => code === typed.framework)?.areas ?? [];
  return {
    framework: typed.framework,
    title: typed.title.trim(),
    startedOn: isoDay(typed.startedOn) ?? "",
    endedOn: isoDay(typed.endedOn),
    publishedOn: isoDay(typed.publishedOn) ?? "",
    reportUrl: typed.reportUrl.trim(),
    summary: typed.summary.trim() || undefined,
    judgements: areas.flatMap(({ code }) => {
      const grade = typed.judgements[code];
      return grade ? [{ area: code, grade }] : [];
    }),
    measures: spokenOf(typed.measures),
  };
}

const places = (list: string, of: string) =>
  Array.from({ length: 40 }, (_, place) => `/${list}/${place}/${of}`);

export function inspectionForm(done: string): DraftForm<Known, TypedInspection> {
  const same = (text: string) => text;
  return {
    what: "inspection",
    done,
    typedOf: (of) => ({
      framework: of.framework.code,
      title: of.title,
      startedOn: of.startedOn ? typedDay(of.startedOn) : noDay,
      endedOn: of.endedOn ? typedDay(of.endedOn) : noDay,
      publishedOn: of.publishedOn ? typedDay(of.publishedOn) : noDay,
      reportUrl: of.reportUrl ?? "",
      summary: of.summary ?? "",
      judgements: Object.fromEntries(of.judgements.map(({ area, grade }) => [area, grade ?? ""])),
      measures: of.measures
        .map(({ indicator, words }) => `${indicator}: ${words.replace(/\s+/g, " ")}`)
        .join("\n"),
    }),
    check: checkInspection,
    fields: {
      framework: { id: "framework", label: "Framework", pointers: ["/framework"], show: same },
      title: { id: "title", label: "What was inspected", pointers: ["/title"], show: same, told: true },
      startedOn: { id: "started-on", label: "First day", pointers: ["/startedOn"], show: showDay },
      endedOn: { id: "ended-on", label: "Last day", pointers: ["/endedOn"], show: showDay },
      publishedOn: { id: "published-on", label: "Published on", pointers: ["/publishedOn"], show: showDay },
      reportUrl: { id: "report-url", label: "The report", pointers: ["/reportUrl"], show: same },
      summary: { id: "summary", label: "Summary", pointers: ["/summary"], show: same, told: true },
      judgements: {
        id: "judgements",
        label: "Judgements",
        pointers: ["/judgements", ...places("judgements", "area"), ...places("judgements", "grade")],
        show: (judgements) =>
          Object.entries(judgements)
            .filter(([, grade]) => grade !== "")
            .map(([area, grade]) => `${area}: ${grade}`)
            .join(", "),
      },
      measures: {
        id: "measures",
        label: "Measures",
        pointers: ["/measures", ...places("measures", "indicator"), ...places("measures", "words")],
        show: same,
        told: true,
      },
    },
  };
}
