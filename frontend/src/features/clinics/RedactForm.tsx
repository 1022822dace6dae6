import { type SyntheticEvent, useState } from "react";
import type { FormError } from "#/ui/ErrorSummary";
import { RedactionFields } from "#/ui/RedactionFields";
import { checkLength } from "#/ui/typed-text";
import { clinicLimits } from "./clinic-texts";

export interface TypedRedaction {
  words: string;
  reason: string;
}

interface RedactFormProps {
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onRedact: (redaction: TypedRedaction) => void;
}

/** Takes words out of a clinic for good, wherever they stand in it. */
export function RedactForm({ busy, errorOf, onRefused, onRedact }: RedactFormProps) {
  const [typed, setTyped] = useState<TypedRedaction>({ words: "", reason: "" });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = checkRedaction(typed);
    onRefused(errors);
    if (errors.length === 0) onRedact(typed);
  }

  return (
    <form onSubmit={submit} noValidate>
      <RedactionFields
        words={{
          label: "Which words are to go?",
          hint: "Copy them exactly as they stand on the page of the clinic. To take out a whole question, copy all of it.",
          limit: clinicLimits.outcome.most,
        }}
        reasonLimit={clinicLimits.reason.most}
        typed={typed}
        busy={busy}
        errorOf={errorOf}
        onChange={(part) => setTyped({ ...typed, ...part })}
      />
    </form>
  );
}

function checkRedaction({ words, reason }: TypedRedaction): FormError[] {
  const errors: FormError[] = [];
  if (words.length < 3) {
    errors.push({ fieldId: "words", message: "Enter at least 3 characters of what is to go" });
  }
  errors.push(
    ...checkLength("reason", reason, clinicLimits.reason, { missing: "Enter why", noun: "Your reason" }),
  );
  if (words.length >= 3 && reason.includes(words)) {
    errors.push({ fieldId: "reason", message: "Say why without the words that are to go" });
  }
  return errors;
}
