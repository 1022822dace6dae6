import type { components } from "#/api/schema";
import type { FormError } from "#/ui/ErrorSummary";
import { checkLength } from "#/ui/typed-text";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";

export type RedactedField = components["schemas"]["RequestRedaction"]["field"];

export interface TypedRedaction {
  field: RedactedField | undefined;
  /** Empty for all of the field. */
  words: string;
  reason: string;
}

/** What of a request can be redacted: the fields in which something stands. */
export function redactableFields({ question, hopedAnswer, answer, satisfaction }: DeepDiveRequest) {
  const fields: { field: RedactedField; name: string; text: string | undefined }[] = [
    { field: "QUESTION", name: "The question", text: question },
    { field: "HOPED_ANSWER", name: "What an answer would help to do", text: hopedAnswer },
    { field: "ANSWER", name: "The answer", text: answer?.text },
    { field: "SATISFACTION_NOTE", name: "What the member says of the answer", text: satisfaction?.note },
  ];
  return fields.filter(({ text }) => text);
}

/** @param stands what stands in the chosen field */
export function checkRedaction({ field, words, reason }: TypedRedaction, stands: string | undefined) {
  const errors: FormError[] = [];
  if (!field) errors.push({ fieldId: "field", message: "Select where the words stand" });
  if (words.length > 0 && words.length < 3)
    errors.push({ fieldId: "words", message: "Enter at least 3 characters of what is to go" });
  else if (words && stands && !stands.includes(words))
    errors.push({ fieldId: "words", message: "These words do not stand there exactly as you entered them" });
  errors.push(
    ...checkLength("reason", reason, requestLimits.reason, { missing: "Enter why", noun: "Your reason" }),
  );
  if (words && reason.includes(words))
    errors.push({ fieldId: "reason", message: "Say why without the words that are to go" });
  return errors;
}
