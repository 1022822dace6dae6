import type { ReactNode } from "react";

export interface FieldWords {
  /** The control's id; hint and error get theirs from it. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
}

interface FieldProps extends FieldWords {
  children: ReactNode;
}

/** Label, hint and error around one control. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="govuk-error-message" id={`${id}-error`}>
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}

/** What `aria-describedby` must name for these words, or undefined when there is nothing to name. */
export function describedBy({ id, hint, error }: FieldWords) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
