import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { checkSatisfaction, requestLimits, type Satisfaction } from "./request-texts";

interface SatisfactionFormProps {
  value: Satisfaction;
  busy: boolean;
  onChange: (satisfaction: Satisfaction) => void;
  onRefused: (errors: FormError[]) => void;
  onSay: (satisfaction: Satisfaction) => void;
}

/** Asked of the member who asked, and of nobody else: silence is not taken for yes. */
export function SatisfactionForm({ value, busy, onChange, onRefused, onSay }: SatisfactionFormProps) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkSatisfaction(value);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "satisfaction-note", label: "What would you like to add?", text: value.note }];
    if (found.length === 0 && personal.allows(texts)) onSay(value);
  }

  return (
    <form className="app-actions" aria-label="Whether this was answered" onSubmit={submit} noValidate>
      <Radios
        id="answered"
        label="Did this answer your question?"
        hint="Those who read this request see what you say. You can change it later."
        choices={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
        ]}
        value={value.answered === undefined ? undefined : value.answered ? "yes" : "no"}
        error={errorOf("answered")}
        onChange={(choice) => onChange({ ...value, answered: choice === "yes" })}
      />
      <CharacterCount
        id="satisfaction-note"
        label="What would you like to add? (optional)"
        hint="For example, what is still open. Do not name or describe a child."
        limit={requestLimits.note.most}
        rows={3}
        value={value.note}
        error={errorOf("satisfaction-note")}
        onChange={(event) => onChange({ ...value, note: event.target.value })}
      />
      {personal.warning}
      <Button busy={busy}>{busy ? "Saving what you say" : "Save what I say"}</Button>
    </form>
  );
}
