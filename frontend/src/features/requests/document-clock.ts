import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { isEmptyDay, isoDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";
import { requestLimits } from "./request-texts";

export type DocumentClockStart = components["schemas"]["DocumentClockStart"];
export type DocumentClockEnd = components["schemas"]["DocumentClockEnd"];

export interface TypedStart {
  documents: string;
  receivedOn: TypedDay;
  unit: DocumentClockStart["unit"] | undefined;
}

export interface TypedEnd {
  outcome: DocumentClockEnd["outcome"] | undefined;
  on: TypedDay;
  reason: string;
}

function checkDay(fieldId: string, day: TypedDay, missing: string): FormError[] {
  if (isEmptyDay(day)) return [{ fieldId, message: missing }];
  return isoDay(day) ? [] : [{ fieldId, message: "The day must be a real date, such as 27 3 2027" }];
}

/** What is wrong before it is sent; the service knows which days can be meant. */
export function checkStart({ documents, receivedOn, unit }: TypedStart): FormError[] {
  return [
    ...checkLength("documents", documents, requestLimits.reason, {
      missing: "Enter which documents were asked for",
      noun: "Which documents",
    }),
    ...checkDay("received-on", receivedOn, "Enter when the executive received the request"),
    ...(unit ? [] : [{ fieldId: "clock-unit", message: "Select which days the council counts" }]),
  ];
}

/** A refusal needs its statement, and stopping a reason. */
export function checkEnd({ outcome, on, reason }: TypedEnd): FormError[] {
  const needed = outcome !== "PROVIDED" || reason.trim() !== "";
  return [
    ...(outcome ? [] : [{ fieldId: "clock-outcome", message: "Select what happened" }]),
    ...checkDay("ended-on", on, "Enter on which day"),
    ...(outcome && needed
      ? checkLength("clock-reason", reason, requestLimits.reason, {
          missing: outcome === "REFUSED" ? "Enter the written statement" : "Enter why it should not have run",
          noun: "The reason",
        })
      : []),
  ];
}
