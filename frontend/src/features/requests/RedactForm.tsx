import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { WarningText } from "#/ui/Notices";
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
  const stands = fields.find(({ field }) => field === typed.field)?.text;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkRedaction(typed, stands);
    onRefused(errors);
    if (errors.length === 0) onRedact(typed);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Radios
        id="field"
        label="Where do the words stand?"
        choices={fields.map(({ field, name, text }) => ({ value: field, label: name, hint: text }))}
        value={typed.field}
        error={errorOf("field")}
        onChange={(field) => setTyped({ ...typed, field: field as RedactedField })}
      />
      <CharacterCount
        id="words"
        label="Which words are to go? (optional)"
        hint="Copy them exactly as they stand there. Leave this empty to take out all of it."
        limit={requestLimits.answer.most}
        rows={3}
        value={typed.words}
        error={errorOf("words")}
        onChange={(event) => setTyped({ ...typed, words: event.target.value })}
      />
      <CharacterCount
        id="reason"
        label="Why?"
        hint="It is kept in the audit trail with your name. Do not repeat the words."
        limit={requestLimits.reason.most}
        rows={3}
        value={typed.reason}
        error={errorOf("reason")}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
      <WarningText>Words that are taken out cannot be brought back, by anybody.</WarningText>
      <Button look="warning" busy={busy}>
        {busy ? "Taking the words out" : "Take the words out"}
      </Button>
    </form>
  );
}
