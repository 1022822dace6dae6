import { describedBy, FieldError, type FieldWords } from "./Field";
import type { TypedDay } from "./typed-day";

interface DateInputProps extends FieldWords {
  value: TypedDay;
  onChange: (value: TypedDay) => void;
}

const parts = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

/** A date in three fields, as GOV.UK asks for one: nothing has to be picked from a calendar. */
export function DateInput({ id, label, hint, error, value, onChange }: DateInputProps) {
  return (
    <div className={`govuk-form-group${error ? " govuk-form-group--error" : ""}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, label, hint, error })}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        {hint ? (
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        ) : null}
        {error ? <FieldError id={id}>{error}</FieldError> : null}
        <div className="govuk-date-input">
          {parts.map(({ part, label: name, width }, place) => {
            // The first control carries the group's id, so that a link of the error summary lands on it.
            const controlId = place === 0 ? id : `${id}-${part}`;
            return (
              <div className="govuk-date-input__item" key={part}>
                <label className="govuk-label govuk-date-input__label" htmlFor={controlId}>
                  {name}
                </label>
                <input
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width}${error ? " govuk-input--error" : ""}`}
                  id={controlId}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={value[part]}
                  aria-invalid={error ? true : undefined}
                  onChange={(event) => onChange({ ...value, [part]: event.target.value })}
                />
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
