import { useState } from "react";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { checkLength } from "#/ui/typed-text";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";

const limits = { least: 10, most: 2000 };
const field = "explanation";

/** The field that the service's word on the reason belongs to. */
export function fieldOfPointer(pointer: string): string | undefined {
  return pointer === "/reason" ? field : undefined;
}

interface ExplainFormProps {
  /** What was said before. */
  reason: string;
  errorOf: (fieldId: string) => string | undefined;
  busy: boolean;
  onRefused: (errors: FormError[]) => void;
  onExplain: (reason: string) => void;
}

/** Why it is right all the same. */
export function ExplainForm({ reason, errorOf, busy, onRefused, onExplain }: ExplainFormProps) {
  const [typed, setTyped] = useState(reason);
  useUnsavedWarning(typed.trim() !== reason && !busy);
  return (
    <TextForm
      id={field}
      label="Why is it right all the same?"
      hint="Those who look after the figures read it, with your name. Do not name or describe a child."
      limit={limits.most}
      value={typed}
      error={errorOf(field)}
      busy={busy}
      button={{ send: "Keep the explanation", sending: "Keeping the explanation" }}
      check={(text) =>
        checkLength(field, text, limits, {
          missing: "Enter why it is right all the same",
          noun: "The explanation",
        })
      }
      onChange={setTyped}
      onRefused={onRefused}
      onSend={onExplain}
    />
  );
}
