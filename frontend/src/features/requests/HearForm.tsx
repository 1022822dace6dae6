import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkHearing, requestLimits } from "./request-texts";

interface HearFormProps {
  value: string;
  busy: boolean;
  onChange: (text: string) => void;
  onRefused: (errors: FormError[]) => void;
  onHear: (text: string) => void;
}

export function HearForm({ value, busy, onChange, onRefused, onHear }: HearFormProps) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  useUnsavedWarning(value.trim() !== "");

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkHearing(value);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "hearing", label: "What was said", text: value }];
    if (found.length === 0 && personal.allows(texts)) onHear(value);
  }

  return (
    <form className="app-actions" aria-labelledby="hear-form-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="hear-form-heading">
        Record what was said at the committee
      </h2>
      <CharacterCount
        id="hearing"
        label="What was said, at which committee and when?"
        hint="Everyone who may read this edition can read it. Leave out anything that could identify a child. A blank line starts a new paragraph."
        limit={requestLimits.hearing.most}
        rows={10}
        value={value}
        error={errors[0]?.message}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="govuk-body">Recording it closes the request. It cannot be changed afterwards.</p>
      {personal.warning}
      <Button busy={busy}>{busy ? "Recording what was said" : "Record what was said"}</Button>
    </form>
  );
}
