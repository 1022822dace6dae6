import type { FormError } from "#/ui/ErrorSummary";
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
