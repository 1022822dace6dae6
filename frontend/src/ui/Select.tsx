import type { SelectHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field";

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

type SelectProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "id"> & { choices: readonly Choice[] };

export function Select({ id, label, hint, error, choices, ...rest }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        className={`govuk-select${error ? " govuk-select--error" : ""}`}
        aria-describedby={describedBy({ id, label, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
