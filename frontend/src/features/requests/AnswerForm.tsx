import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkAnswer, requestLimits } from "./request-texts";

interface AnswerFormProps {
  value: string;
  /** The draft that is kept; empty where there is none. */
  saved: string;
  /** Whether the director agrees the answer before it is given. */
  agreedFirst: boolean;
  /** Which charts stand with it. */
  charts: ReactNode;
  /** Who is to read it, where it is given at once. */
  audience?: ReactNode;
  busy: boolean;
  onChange: (answer: string) => void;
  onRefused: (errors: FormError[]) => void;
  onSave: (answer: string) => void;
  /** Gives the answer, or sends it to the director. */
  onSend: (answer: string) => void;
}

/** The answer as an officer writes it: kept as a draft, and sent on once it is ready. */
export function AnswerForm(props: AnswerFormProps) {
  const { value, saved, agreedFirst, charts, audience, busy, onChange, onRefused, onSave, onSend } = props;
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  useUnsavedWarning(value.trim() !== saved);

  function sendTo(receiver: (answer: string) => void) {
    const found = checkAnswer(value);
    setErrors(found);
    onRefused(found);
    const texts = [{ fieldId: "answer", label: "The answer", text: value }];
    if (found.length === 0 && personal.allows(texts)) receiver(value.trim());
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    sendTo(onSend);
  }

  return (
    <form className="app-actions" aria-labelledby="answer-form-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="answer-form-heading">
        Answer in writing
      </h2>
      <CharacterCount
        id="answer"
        label="The answer"
        hint="Leave out anything that could identify a child. A blank line starts a new paragraph."
        limit={requestLimits.answer.most}
        rows={10}
        value={value}
        error={errors[0]?.message}
        onChange={(event) => onChange(event.target.value)}
      />
      {charts}
      {audience}
      <p className="govuk-body">
        {agreedFirst
          ? "The director agrees it before it is given, or sends it back with a reason."
          : "Sending the answer closes the request. It cannot be changed afterwards."}{" "}
        A draft is seen by lead officers, democratic services and the director alone.
      </p>
      {personal.warning}
      <div className="govuk-button-group">
        <Button busy={busy}>
          {agreedFirst ? "Send to the director" : busy ? "Sending the answer" : "Send the answer"}
        </Button>
        <Button type="button" look="secondary" busy={busy} onClick={() => sendTo(onSave)}>
          Save the draft
        </Button>
      </div>
    </form>
  );
}
