import type { Indicator } from "#/measure/definition-words";

interface TargetYear {
  code: string;
  label: string;
}

/** In which month a year of each kind begins, from 0. */
const firstMonths: Record<Indicator["yearType"], number> = { FINANCIAL: 3, ACADEMIC: 8, CALENDAR: 0 };

/** The year to come, the one that a day is in, and those before it, as the contract writes their codes. */
export function targetYears(yearType: Indicator["yearType"], today: string, count = 5): TargetYear[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const now = month - 1 < firstMonths[yearType] ? year - 1 : year;
  return Array.from({ length: count }, (_, before) => yearOf(yearType, now + 1 - before));
}

function yearOf(yearType: Indicator["yearType"], start: number): TargetYear {
  const end = String((start + 1) % 100).padStart(2, "0");
  if (yearType === "CALENDAR") return { code: `CY${start}`, label: String(start) };
  return yearType === "ACADEMIC"
    ? { code: `AY${start}-${end}`, label: `${start}/${end}` }
    : { code: `${start}-${end}`, label: `${start}-${end}` };
}

/** What people call the year with this code: "2023/24" for "AY2023-24". */
export function yearLabel(code: string): string {
  if (code.startsWith("CY")) return code.slice(2);
  return code.startsWith("AY") ? code.slice(2).replace("-", "/") : code;
}
