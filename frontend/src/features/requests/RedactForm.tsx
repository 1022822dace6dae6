import { type SyntheticEvent, useState } from "react";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { RedactionFields } from "#/ui/RedactionFields";
import { checkRedaction, type RedactedField, redactableFields, type TypedRedaction } from "./redaction";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";

interface RedactFormProps {
  request: DeepDiveRequest;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onRedact: (redaction: TypedRedaction) => void;
}

/** Takes words out of a request for good. */
export function RedactForm({ request, busy, errorOf, onRefused, onRedact }: RedactFormProps) {
  const fields = redactableFields(request);
  const [typed, setTyped] = useState<TypedRedaction>({ field: undefined, words: "", reason: "" });
  const stand = fields.find(({ field }) => field === typed.field)?.texts;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkRedaction(typed, stand);
    onRefused(errors);
    if (errors.length === 0) onRedact(typed);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Radios
        id="field"
        label="Where do the words stand?"
        choices={fields.map(({ field, name, texts }) => ({
          value: field,
          label: name,
          hint: texts.join(" … "),
        }))}
        value={typed.field}
        error={errorOf("field")}
        onChange={(field) => setTyped({ ...typed, field: field as RedactedField })}
      />
      <RedactionFields
        words={{
          label: "Which words are to go? (optional)",
          hint: "Copy them exactly as they stand there. Leave this empty to take out all of it.",
          limit: requestLimits.answer.most,
        }}
        reasonLimit={requestLimits.reason.most}
        typed={typed}
        busy={busy}
        errorOf={errorOf}
        onChange={(part) => setTyped({ ...typed, ...part })}
      />
    </form>
  );
}
