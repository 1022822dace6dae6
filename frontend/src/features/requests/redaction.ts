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

/** What of a request can be redacted: the fields in which something stands, with every text that does. */
export function redactableFields(request: DeepDiveRequest) {
  const fields: { field: RedactedField; name: string; texts: (string | undefined)[] }[] = [
    { field: "QUESTION", name: "The question", texts: [request.question] },
    { field: "HOPED_ANSWER", name: "What an answer would help to do", texts: [request.hopedAnswer] },
    {
      field: "CLARIFICATION_QUESTION",
      name: "What was to be made clear",
      texts: request.clarifications.map(({ question }) => question),
    },
    {
      field: "CLARIFICATION_REPLY",
      name: "What the member made clear",
      texts: request.clarifications.map(({ reply }) => reply),
    },
    { field: "DECLINE_REASON", name: "Why it was declined", texts: [request.decision?.reason] },
    {
      field: "DECLINE_REPLY",
      name: "What the member replied to the decline",
      texts: [request.declineReply?.text],
    },
    {
      field: "EXTENSION_REASON",
      name: "Why there is more time",
      texts: request.extensions.map(({ reason }) => reason),
    },
    { field: "DOCUMENTS", name: "Which documents were asked for", texts: [request.documentClock?.documents] },
    {
      field: "DOCUMENTS_REASON",
      name: "How the clock for documents ended",
      texts: [request.documentClock?.ending?.reason],
    },
    { field: "ANSWER", name: "The answer", texts: [request.answer?.text] },
    {
      field: "SATISFACTION_NOTE",
      name: "What the member says of the answer",
      texts: [request.satisfaction?.note],
    },
  ];
  return fields
    .map(({ texts, ...field }) => ({
      ...field,
      texts: texts.filter((text) => text !== undefined && text !== "") as string[],
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** @param stand what stands in the chosen field */
export function checkRedaction({ field, words, reason }: TypedRedaction, stand: string[] = []) {
  const errors: FormError[] = [];
  if (!field) errors.push({ fieldId: "field", message: "Select where the words stand" });
  if (words.length > 0 && words.length < 3)
    errors.push({ fieldId: "words", message: "Enter at least 3 characters of what is to go" });
  else if (words && stand.length > 0 && !stand.some((text) => text.includes(words)))
    errors.push({ fieldId: "words", message: "These words do not stand there exactly as you entered them" });
  errors.push(
    ...checkLength("reason", reason, requestLimits.reason, { missing: "Enter why", noun: "Your reason" }),
  );
  if (words && reason.includes(words))
    errors.push({ fieldId: "reason", message: "Say why without the words that are to go" });
  return errors;
}
