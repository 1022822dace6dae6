import type { TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field";

type TextareaProps = FieldWords & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id">;

export function Textarea({ id, label, hint, error, rows = 5, ...rest }: TextareaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        className={`govuk-textarea${error ? " govuk-textarea--error" : ""}`}
        aria-describedby={describedBy({ id, label, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
