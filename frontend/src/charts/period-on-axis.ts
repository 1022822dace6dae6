import type { components } from "#/api/schema";

type Frequency = components["schemas"]["Frequency"];

/** A period as its code says it, which only its measure's frequency can tell: "2010-11" is a month or a year. */
interface Read {
  /** `AY` for academic and `CY` for calendar years; financial years have no mark. */
  kind: string;
  year: number;
  /** Which week, month, quarter or term of the year, from 1. */
  part: number;
}

const codes: Record<Frequency, RegExp> = {
  WEEKLY: /^(?<year>\d{4})-W(?<part>\d{2})$/,
  MONTHLY: /^(?<year>\d{4})-(?<part>\d{2})$/,
  QUARTERLY: /^(?<kind>AY|CY)?(?<year>\d{4})(?:-\d{2})?-Q(?<part>[1-4])$/,
  TERMLY: /^(?<kind>AY)(?<year>\d{4})-\d{2}-T(?<part>[1-3])$/,
  ANNUAL: /^(?<kind>AY|CY)?(?<year>\d{4})(?:-\d{2})?$/,
};

function read(code: string, frequency: Frequency): Read {
  const { kind = "", year = "0", part = "1" } = codes[frequency].exec(code)?.groups ?? {};
  return { kind, year: Number(year), part: Number(part) };
}

const partsOfYear = { MONTHLY: 12, QUARTERLY: 4, TERMLY: 3, ANNUAL: 1 } as const;

/** Where a period stands on a time axis: places one apart follow each other, so that a missing period leaves its true distance. */
export function axisPlace(code: string, frequency: Frequency): number {
  const { year, part } = read(code, frequency);
  return frequency === "WEEKLY"
    ? Math.round((mondayOf(year, part) - firstMonday) / weekLength)
    : year * partsOfYear[frequency] + part - 1;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const terms = ["Autumn", "Spring", "Summer"];

/** A name short enough for an axis: "2023-24", "2023/24" for academic years, "Q1 2024", "Mar 2024", "W12 2024". */
export function axisLabel(code: string, frequency: Frequency): string {
  const { kind, year, part } = read(code, frequency);
  const next = twoDigits((year + 1) % 100);
  const name = kind === "CY" ? `${year}` : kind === "AY" ? `${year}/${next}` : `${year}-${next}`;
  switch (frequency) {
    case "WEEKLY":
      return `W${twoDigits(part)} ${year}`;
    case "MONTHLY":
      return `${months[part - 1]} ${year}`;
    case "QUARTERLY":
      return `Q${part} ${name}`;
    case "TERMLY":
      return `${terms[part - 1]} ${name}`;
    case "ANNUAL":
      return name;
  }
}

const yearStarts: Record<string, number> = { AY: 8, CY: 0 };
const april = 3;

/** The first day of a period, as far as a threshold's year has to be found for it. */
export function firstDayOf(code: string, frequency: Frequency): string {
  const { kind, year, part } = read(code, frequency);
  if (frequency === "WEEKLY") return dayOf(mondayOf(year, part));
  const start = frequency === "MONTHLY" ? 0 : (yearStarts[kind] ?? april);
  // The terms of a school year begin in September, January and May: four months each, for ordering.
  return dayOf(Date.UTC(year, start + (part - 1) * (12 / partsOfYear[frequency]), 1));
}

/** The code of the period that a day falls in. What kind of year it belongs to is read from another code of the measure. */
export function periodOf(day: string, frequency: Frequency, like: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  if (frequency === "WEEKLY") return weekOf(Date.parse(day));
  if (frequency === "MONTHLY") return day.slice(0, 7);
  const kind = /^(AY|CY)/.exec(like)?.[0] ?? "";
  const sinceStart = year * 12 + month - 1 - (yearStarts[kind] ?? april);
  const begun = Math.floor(sinceStart / 12);
  const part = Math.floor((sinceStart % 12) / (12 / partsOfYear[frequency])) + 1;
  const name = kind === "CY" ? `${kind}${begun}` : `${kind}${begun}-${twoDigits((begun + 1) % 100)}`;
  if (frequency === "ANNUAL") return name;
  return frequency === "TERMLY" ? `${name}-T${part}` : `${name}-Q${part}`;
}

/** An ISO week belongs to the year that its Thursday is in. */
function weekOf(time: number): string {
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength;
  const year = new Date(monday + 3 * dayLength).getUTCFullYear();
  return `${year}-W${twoDigits(Math.round((monday - mondayOf(year, 1)) / weekLength) + 1)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const dayLength = 24 * 60 * 60 * 1000;
const weekLength = 7 * dayLength;
// Monday 5 January 1970.
const firstMonday = 4 * dayLength;

/** The Monday of an ISO week: week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return Date.UTC(year, 0, 4 - sinceMonday + (week - 1) * 7);
}
