import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkAnswer, requestLimits } from "./request-texts";

interface AnswerFormProps {
  value: string;
  busy: boolean;
  onChange: (answer: string) => void;
  onRefused: (errors: FormError[]) => void;
  onAnswer: (answer: string) => void;
}

export function AnswerForm({ value, busy, onChange, onRefused, onAnswer }: AnswerFormProps) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  useUnsavedWarning(value.trim() !== "");

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkAnswer(value);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "answer", label: "The answer", text: value }];
    if (found.length === 0 && personal.allows(texts)) onAnswer(value);
  }

  return (
    <form className="app-actions" aria-labelledby="answer-form-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="answer-form-heading">
        Answer in writing
      </h2>
      <CharacterCount
        id="answer"
        label="The answer"
        hint="Everyone who may read this edition can read it. Leave out anything that could identify a child. A blank line starts a new paragraph."
        limit={requestLimits.answer.most}
        rows={10}
        value={value}
        error={errors[0]?.message}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="govuk-body">Sending the answer closes the request. It cannot be changed afterwards.</p>
      {personal.warning}
      <Button busy={busy}>{busy ? "Sending the answer" : "Send the answer"}</Button>
    </form>
  );
}
