import type { InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field";

type TextInputProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id"> & { width?: 2 | 3 | 4 | 5 | 10 | 20 };

export function TextInput({ id, label, hint, error, width, ...rest }: TextInputProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={id}
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ""}${error ? " govuk-input--error" : ""}`}
        aria-describedby={describedBy({ id, label, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
