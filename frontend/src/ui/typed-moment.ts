import type { FormError } from "./ErrorSummary";
import { isoDay, type TypedDay, typedDay } from "./typed-day";
import { clockTime } from "./typed-time";

/** A day and a time on London clocks, as they are typed. */
export interface TypedMoment {
  day: TypedDay;
  time: string;
}

export function checkMoment({ day, time }: TypedMoment): FormError[] {
  return [
    ...(isoDay(day) ? [] : [{ fieldId: "day", message: "Enter a day that exists, such as 27 3 2027" }]),
    ...(clockTime(time) ? [] : [{ fieldId: "time", message: "Enter a time, such as 9:30am or 14:00" }]),
  ];
}

/** As the service takes it; only for what `checkMoment` has passed. */
export function wallTime({ day, time }: TypedMoment): string {
  return `${isoDay(day)}T${clockTime(time)}`;
}

/** What a person would have typed for a wall time such as "2026-12-03T14:00"; nothing for none. */
export function typedMoment(wall: string | undefined): TypedMoment {
  const [day, time = ""] = wall?.split("T") ?? [];
  return { day: typedDay(day), time };
}
