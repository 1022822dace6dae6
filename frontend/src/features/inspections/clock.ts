import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import type { DraftForm } from "#/ui/use-draft";
import type { Framework } from "./inspection";

type Clock = components["schemas"]["InspectionClock"];
type Unit = NonNullable<Clock["answerWithin"]>["unit"];

/** A clock as it is typed; without days there is none. */
export interface TypedClock {
  days: string;
  unit: Unit;
}

export const units: readonly { value: Unit; label: string }[] = [
  { value: "WORKING", label: "Working days" },
  { value: "CALENDAR", label: "Days" },
];

export function clockOf({ days, unit }: TypedClock): Clock {
  return days.trim() === "" ? {} : { answerWithin: { days: Number(days.trim()), unit } };
}

function checkClock({ days }: TypedClock): FormError[] {
  const typed = days.trim();
  return typed === "" || (/^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 365)
    ? []
    : [{ fieldId: "days", message: "Enter a number of days from 1 to 365, or nothing for no clock" }];
}

export const clockForm: DraftForm<Framework, TypedClock> = {
  what: "clock",
  done: "The clock is set for what is recorded from now on",
  typedOf: ({ answerWithin }) => ({
    days: answerWithin ? String(answerWithin.days) : "",
    unit: answerWithin?.unit ?? "WORKING",
  }),
  check: checkClock,
  fields: {
    days: {
      id: "days",
      label: "Days",
      pointers: ["/answerWithin", "/answerWithin/days"],
      show: (days) => days || "No clock",
    },
    unit: {
      id: "unit",
      label: "Which days count",
      pointers: ["/answerWithin/unit"],
      show: (unit) => units.find(({ value }) => value === unit)?.label ?? unit,
    },
  },
};
