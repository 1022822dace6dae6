/**
 * Where a period stands on a time axis, told from its code: places one apart follow each other, so that a missing period
 * leaves its true distance. The codes are those of the contract.
 */
export function placeOf(code: string): number {
  const year = Number(/[0-9]{4}/.exec(code)?.[0] ?? 0);
  const week = /^[0-9]{4}-W([0-9]{2})$/.exec(code);
  if (week) return Math.round((mondayOf(year, Number(week[1])) - firstMonday) / weekLength);
  const month = /^[0-9]{4}-(0[1-9]|1[0-2])$/.exec(code);
  if (month && !isYearSpan(code)) return year * 12 + Number(month[1]) - 1;
  const quarter = /-Q([1-4])$/.exec(code);
  if (quarter) return year * 4 + Number(quarter[1]) - 1;
  const term = /-T([1-3])$/.exec(code);
  if (term) return year * 3 + Number(term[1]) - 1;
  return year;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const terms = ["Autumn", "Spring", "Summer"];

/** A name short enough for an axis: "2023-24", "2023/24" for academic years, "Q1 2024", "Mar 2024", "W12 2024". */
export function axisLabel(code: string): string {
  const [, kind = "", year = "", rest = ""] = /^(CY|AY)?([0-9]{4})-?(.*)$/.exec(code) ?? [];
  const span = /^([0-9]{2})(?:-([QT][1-4]))?$/.exec(rest);
  if (span && (kind === "AY" || isYearSpan(code))) {
    const name = kind === "AY" ? `${year}/${span[1]}` : `${year}-${span[1]}`;
    const part = span[2] ?? "";
    if (part.startsWith("T")) return `${terms[Number(part[1]) - 1]} ${name}`;
    return part ? `${part} ${name}` : name;
  }
  if (/^(0[1-9]|1[0-2])$/.test(rest)) return `${months[Number(rest) - 1]} ${year}`;
  return rest ? `${rest} ${year}` : year;
}

/** The first day of a period, as far as a threshold's year has to be found for it. */
export function firstDayOf(code: string): string {
  const [, kind = "", yearText = "", rest = ""] = /^(CY|AY)?([0-9]{4})-?(.*)$/.exec(code) ?? [];
  const year = Number(yearText);
  const week = /^W([0-9]{2})$/.exec(rest);
  if (week) return new Date(mondayOf(year, Number(week[1]))).toISOString().slice(0, 10);
  if (!kind && !isYearSpan(code) && /^(0[1-9]|1[0-2])$/.test(rest)) return `${yearText}-${rest}-01`;
  const part = Number(/[QT]([1-4])$/.exec(rest)?.[1] ?? 1) - 1;
  const yearStart = kind === "AY" ? 8 : kind === "CY" ? 0 : 3;
  const step = rest.includes("T") ? 4 : 3;
  return new Date(Date.UTC(year, yearStart + part * step, 1)).toISOString().slice(0, 10);
}

// `2023-24` is a financial year and `2024-03` a month: only years that follow each other are a span. Before 2012 some codes could be both;
// they are read as years.
function isYearSpan(code: string): boolean {
  const [, first, second] = /^(?:AY)?([0-9]{4})-([0-9]{2})(?:-[QT][1-4])?$/.exec(code) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}

const weekLength = 7 * 24 * 60 * 60 * 1000;
// Monday 5 January 1970.
const firstMonday = 4 * 24 * 60 * 60 * 1000;

/** The Monday of an ISO week: week 1 is the one with 4 January in it. */
function mondayOf(year: number, week: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return Date.UTC(year, 0, 4 - sinceMonday + (week - 1) * 7);
}
