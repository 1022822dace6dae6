import type { components } from "#/api/schema";

type Frequency = components["schemas"]["Frequency"];
type YearType = components["schemas"]["YearType"];

export interface SuggestedPeriod {
  code: string;
  label: string;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const firstMonths: Record<YearType, number> = { FINANCIAL: 3, ACADEMIC: 8, CALENDAR: 0 };
const prefixes: Record<YearType, string> = { FINANCIAL: "", ACADEMIC: "AY", CALENDAR: "CY" };

/** The latest periods that have ended, newest first. The service knows the exact days; here they only spare typing. */
export function suggestPeriods(
  frequency: Frequency,
  yearType: YearType,
  today: Date,
  howMany = 4,
): SuggestedPeriod[] {
  const found: SuggestedPeriod[] = [];
  const month = today.getUTCFullYear() * 12 + today.getUTCMonth();
  switch (frequency) {
    case "WEEKLY":
      for (let back = 1; found.length < howMany; back++) found.push(week(today, back));
      break;
    case "MONTHLY":
      for (let back = 1; found.length < howMany; back++) found.push(monthOf(month - back));
      break;
    case "QUARTERLY":
      for (let start = month - 3; found.length < howMany; start--) {
        if (modulo(start - firstMonths[yearType], 3) === 0) found.push(quarter(start, yearType));
      }
      break;
    case "TERMLY":
      // Autumn is over by January, spring by May, summer by September.
      for (let end = month; found.length < howMany; end--) {
        const term = [0, 4, 8].indexOf(modulo(end, 12));
        if (term >= 0) found.push(termOf(Math.floor(end / 12), term));
      }
      break;
    case "ANNUAL":
      for (let start = month - 12; found.length < howMany; start--) {
        if (modulo(start - firstMonths[yearType], 12) === 0) found.push(year(start, yearType));
      }
      break;
  }
  return found;
}

/** How a period of this scorecard is written, with an example. */
export function periodHint(frequency: Frequency, yearType: YearType): string {
  const [example] = suggestPeriods(frequency, yearType, new Date(), 1);
  return example ? `For example, ${example.code} for ${example.label}.` : "";
}

const codePattern = /^(CY|AY)?[0-9]{4}(-[0-9A-Z]{2,3}){0,2}$/;

export function looksLikePeriod(code: string): boolean {
  return code.length <= 14 && codePattern.test(code);
}

function monthOf(month: number): SuggestedPeriod {
  const inYear = modulo(month, 12);
  const calendarYear = Math.floor(month / 12);
  return {
    code: `${calendarYear}-${String(inYear + 1).padStart(2, "0")}`,
    label: `${months[inYear]} ${calendarYear}`,
  };
}

function quarter(start: number, yearType: YearType): SuggestedPeriod {
  const firstOfYear = start - modulo(start - firstMonths[yearType], 12);
  const number = (start - firstOfYear) / 3 + 1;
  const span = `${months[modulo(start, 12)]} to ${months[modulo(start + 2, 12)]}`;
  const { code, label } = year(firstOfYear, yearType);
  return { code: `${code}-Q${number}`, label: `Quarter ${number} ${label} (${span})` };
}

function year(firstMonth: number, yearType: YearType): SuggestedPeriod {
  const first = Math.floor(firstMonth / 12);
  const second = String((first + 1) % 100).padStart(2, "0");
  const prefix = prefixes[yearType];
  if (yearType === "CALENDAR") return { code: `${prefix}${first}`, label: `${first}` };
  return {
    code: `${prefix}${first}-${second}`,
    label: `${first}${yearType === "ACADEMIC" ? "/" : "-"}${second}`,
  };
}

// A term that ended in the autumn belongs to the year that began in that autumn, the others to the year before.
function termOf(endYear: number, term: number): SuggestedPeriod {
  const { code, label } = year((endYear - 1) * 12 + firstMonths.ACADEMIC, "ACADEMIC");
  return { code: `${code}-T${term + 1}`, label: `${["Autumn", "Spring", "Summer"][term]} term ${label}` };
}

function week(today: Date, back: number): SuggestedPeriod {
  // ISO: the week belongs to the year of its Thursday.
  const thursday = new Date(
    Date.UTC(
      today.getUTCFullYear(),
      today.getUTCMonth(),
      today.getUTCDate() - modulo(today.getUTCDay() - 1, 7) + 3 - 7 * back,
    ),
  );
  const isoYear = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(isoYear, 0, 1)) / (7 * 86_400_000)) + 1;
  return { code: `${isoYear}-W${String(number).padStart(2, "0")}`, label: `week ${number} of ${isoYear}` };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
