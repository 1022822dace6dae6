import type { InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field";

type FileUploadProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "type" | "onChange"> & {
    onChoose: (file: File | undefined) => void;
  };

export function FileUpload({ id, label, hint, error, onChoose, ...rest }: FileUploadProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        type="file"
        id={id}
        className={`govuk-file-upload${error ? " govuk-file-upload--error" : ""}`}
        aria-describedby={describedBy({ id, label, hint, error })}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
    </Field>
  );
}
