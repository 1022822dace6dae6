import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";

/** What the contract takes; the service checks the same again. */
export const editionLimits = {
  reason: { least: 10, most: 2000 },
  erratum: { least: 10, most: 2000 },
  comment: { least: 3, most: 2000 },
} as const;

export function checkReturnReason(reason: string): FormError[] {
  return checkLength("reason", reason, editionLimits.reason, {
    missing: "Enter what has to be changed",
    noun: "What has to be changed",
  });
}

export function checkErratum(erratum: string): FormError[] {
  return checkLength("erratum", erratum, editionLimits.erratum, {
    missing: "Enter what was wrong and what is right",
    noun: "What was wrong and what is right",
  });
}

export function checkComment(text: string): FormError[] {
  return checkLength("text", text, editionLimits.comment, {
    missing: "Enter your comment",
    noun: "Your comment",
  });
}
