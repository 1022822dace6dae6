import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import { clockTime } from "#/ui/typed-time";

/** What the contract takes; the service checks the same again. */
export const limits = {
  reason: { least: 10, most: 2000 },
  erratum: { least: 10, most: 2000 },
  comment: { least: 3, most: 2000 },
} as const;

export function checkReturnReason(reason: string): FormError[] {
  return checkLength("reason", reason, limits.reason, {
    missing: "Enter what has to be changed",
    noun: "What has to be changed",
  });
}

export function checkErratum(erratum: string): FormError[] {
  return checkLength("erratum", erratum, limits.erratum, {
    missing: "Enter what was wrong and what is right",
    noun: "What was wrong and what is right",
  });
}

export function checkComment(text: string): FormError[] {
  return checkLength("text", text, limits.comment, { missing: "Enter your comment", noun: "Your comment" });
}

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
