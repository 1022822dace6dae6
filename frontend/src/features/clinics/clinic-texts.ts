import type { FormError } from "#/ui/ErrorSummary";
import { isoDay, type TypedDay } from "#/ui/typed-day";
import { checkLength } from "#/ui/typed-text";

/** What the contract takes; the service checks the same again. */
export const clinicLimits = {
  title: { least: 3, most: 150 },
  place: { most: 200 },
  link: { most: 500 },
  preparation: { most: 2000 },
  requests: { most: 20 },
  invited: { most: 50 },
  question: { least: 10, most: 2000 },
  reason: { least: 10, most: 2000 },
  outcome: { least: 10, most: 20_000 },
  notes: { least: 1, most: 20_000 },
  action: { least: 5, most: 500 },
} as const;

export function checkClinicQuestion(text: string): FormError[] {
  return checkLength("question", text, clinicLimits.question, {
    missing: "Enter your question",
    noun: "Your question",
  });
}

export function checkCancellation(reason: string): FormError[] {
  return checkLength("reason", reason, clinicLimits.reason, {
    missing: "Enter why the clinic is cancelled",
    noun: "Why the clinic is cancelled",
  });
}

export function checkOutcome(text: string): FormError[] {
  return checkLength("outcome", text, clinicLimits.outcome, {
    missing: "Enter what came of the clinic",
    noun: "What came of the clinic",
  });
}

export function checkNotes(text: string): FormError[] {
  return checkLength("notes", text, clinicLimits.notes, { missing: "Enter the notes", noun: "The notes" });
}

/** An action as it is typed. */
export interface TypedAction {
  text: string;
  owner: string;
  due: TypedDay;
}

export function checkAction({ text, owner, due }: TypedAction): FormError[] {
  return [
    ...checkLength("action-text", text, clinicLimits.action, {
      missing: "Enter what is to be done",
      noun: "What is to be done",
    }),
    ...(owner ? [] : [{ fieldId: "owner", message: "Select who does it" }]),
    ...(isoDay(due) ? [] : [{ fieldId: "due", message: "Enter a day that exists, such as 31 3 2027" }]),
  ];
}
