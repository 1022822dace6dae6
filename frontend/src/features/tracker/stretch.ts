import { londonDay } from "#/ui/dates";

/** A quarter of the council's year or a municipal year, from its first day to its last. */
export interface Stretch {
  code: string;
  from: string;
  to: string;
  label: string;
}

const quarters = [
  { first: "04-01", last: "06-30", months: "April to June", later: 0 },
  { first: "07-01", last: "09-30", months: "July to September", later: 0 },
  { first: "10-01", last: "12-31", months: "October to December", later: 0 },
  { first: "01-01", last: "03-31", months: "January to March", later: 1 },
];

/** `2026-27-Q3` is a quarter, from October to December 2026, and `2026-27` a municipal year, from 1 May. */
export function stretchOf(code: string): Stretch | undefined {
  const found = /^(\d{4})-(\d{2})(?:-Q([1-4]))?$/.exec(code);
  if (!found) return undefined;
  const begins = Number(found[1]);
  if (String((begins + 1) % 100).padStart(2, "0") !== found[2]) return undefined;
  const quarter = found[3] ? quarters[Number(found[3]) - 1] : undefined;
  if (!quarter) {
    return {
      code,
      from: `${begins}-05-01`,
      to: `${begins + 1}-04-30`,
      label: `Municipal year ${begins}-${found[2]}`,
    };
  }
  const year = begins + quarter.later;
  return {
    code,
    from: `${year}-${quarter.first}`,
    to: `${year}-${quarter.last}`,
    label: `${quarter.months} ${year}`,
  };
}

/** The quarter that a moment lies in, and those before it, the latest first. */
export function latestQuarters(now: Date, count: number): Stretch[] {
  const [year = 0, month = 1] = londonDay(now).split("-").map(Number);
  const last = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, back) => {
    // Counted from January; the council's year begins a quarter later.
    const number = last - back - 1;
    const begins = Math.floor(number / 4);
    return stretchOf(`${begins}-${String((begins + 1) % 100).padStart(2, "0")}-Q${(number % 4) + 1}`);
  }).filter((stretch) => stretch !== undefined);
}
