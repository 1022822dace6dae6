import type { components } from "#/api/schema";
import { axisLabel, axisPlace, periodOf } from "#/charts/period-on-axis";
import { longestGap } from "#/charts/time-axis";
import { axisPeriods, type TrendMark } from "#/charts/trend-data";
import { londonDate, londonMonth } from "#/ui/dates";
import type { MeasureDocument } from "./measure-document";
import { trendLines } from "./trend";

export type Clinic = components["schemas"]["Clinic"];
export type Action = components["schemas"]["Action"];

interface StateWords {
  word: string;
  colour: "grey" | "blue" | "green" | "red";
}

const clinicStates: Record<Clinic["state"], StateWords> = {
  PLANNED: { word: "Planned", colour: "blue" },
  HELD: { word: "Held", colour: "green" },
  CANCELLED: { word: "Cancelled", colour: "grey" },
};

const actionStates: Record<Action["state"], StateWords> = {
  OPEN: { word: "Open", colour: "blue" },
  DONE: { word: "Done", colour: "green" },
  DROPPED: { word: "Dropped", colour: "grey" },
};

export function clinicState({ state }: Pick<Clinic, "state">): StateWords {
  return clinicStates[state];
}

export function actionState({ state, overdue }: Pick<Action, "state" | "overdue">): StateWords {
  return overdue ? { word: "Overdue", colour: "red" } : actionStates[state];
}

/** The clinics of one period, marked together on the chart. */
export interface ClinicMark extends TrendMark {
  clinics: readonly Clinic[];
}

export interface HeldClinics {
  marks: readonly ClinicMark[];
  /** Those too far from the figures that are drawn. */
  unmarked: readonly Clinic[];
}

/** Where the clinics that were held stand among the figures: in the period that their day falls in. */
export function heldClinics(document: MeasureDocument, clinics: readonly Clinic[]): HeldClinics {
  const { frequency } = document.measure;
  const periods = axisPeriods(trendLines(document));
  const [first, last] = [periods[0], periods.at(-1)];
  const held = clinics
    .filter(({ state }) => state === "HELD")
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  if (!first || !last) return { marks: [], unmarked: held };
  const marks = new Map<string, ClinicMark>();
  const unmarked: Clinic[] = [];
  for (const clinic of held) {
    const code = periodOf(clinic.localStart.slice(0, 10), frequency, last.code);
    const place = axisPlace(code, frequency);
    if (place < first.place || place > last.place + longestGap) {
      unmarked.push(clinic);
      continue;
    }
    const short = axisLabel(code, frequency);
    const together = [...(marks.get(code)?.clinics ?? []), clinic];
    const mark = { code, place, short, label: short, name: nameOf(together, short) };
    marks.set(code, { ...mark, kind: "CLINIC", clinics: together });
  }
  return { marks: [...marks.values()], unmarked };
}

function nameOf(clinics: readonly Clinic[], period: string): string {
  const [only, ...others] = clinics;
  return only && others.length === 0
    ? `Clinic, ${londonMonth(only.startsAt)}`
    : `${clinics.length} clinics, ${period}`;
}

/** A clinic's name and day, as they stand in a sentence. */
export function clinicInWords({ title, reference, startsAt }: Clinic): string {
  return `${title} (${reference}), held on ${londonDate(startsAt)}`;
}

/** The council's figure when a mark was set and the latest since, so that members can see whether it moved. */
export function figuresSince(document: MeasureDocument, { place }: Pick<ClinicMark, "place">): string {
  const figures = (trendLines(document)[0]?.points ?? []).filter(({ value }) => value !== undefined);
  const before = figures.findLast((figure) => figure.place <= place);
  const since = figures.findLast((figure) => figure.place > place);
  const then = before ? `${before.display} in ${before.label}` : "no figure before it";
  return since
    ? `The figure: ${then}; ${since.display} in ${since.label}, the latest since.`
    : `The figure: ${then}; none since.`;
}

/** What stands in the table's row of each period in which a clinic was held. */
export function clinicNotes(marks: readonly ClinicMark[]): ReadonlyMap<string, string> {
  return new Map(
    marks.map(({ code, clinics }) => [
      code,
      clinics.map(({ startsAt }) => `Performance clinic held on ${londonDate(startsAt)}`).join(". "),
    ]),
  );
}
