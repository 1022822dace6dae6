/** A date as a person types it, part by part. */
export interface TypedDay {
  day: string;
  month: string;
  year: string;
}

export const noDay: TypedDay = { day: "", month: "", year: "" };

export function typedDay(iso: string | undefined): TypedDay {
  if (!iso) return noDay;
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** "16 6 2020", as it stands in the three fields. */
export function showDay({ day, month, year }: TypedDay): string {
  return `${day} ${month} ${year}`.trim();
}

export function isEmptyDay({ day, month, year }: TypedDay): boolean {
  return `${day}${month}${year}`.trim() === "";
}

/** The date as the service takes it, or undefined when there is no such day. */
export function isoDay({ day, month, year }: TypedDay): string | undefined {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  if (!/^\d{1,2}$/.test(d ?? "") || !/^\d{1,2}$/.test(m ?? "") || !/^[12]\d{3}$/.test(y ?? ""))
    return undefined;
  const iso = `${y}-${m?.padStart(2, "0")}-${d?.padStart(2, "0")}`;
  const real = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
