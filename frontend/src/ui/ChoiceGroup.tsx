import type { ReactNode } from "react";
import { describedBy, FieldError, type FieldWords } from "./Field";
import type { Choice } from "./Select";

interface GroupProps extends FieldWords {
  choices: readonly Choice[];
  small?: boolean;
  inline?: boolean;
}

interface RadiosProps extends GroupProps {
  value: string | undefined;
  onChange: (value: string) => void;
}

export function Radios({ value, onChange, ...group }: RadiosProps) {
  return (
    <Group kind="radios" {...group}>
      {(choice, id) => (
        <input
          className="govuk-radios__input"
          id={id}
          name={group.id}
          type="radio"
          value={choice.value}
          checked={value === choice.value}
          onChange={() => onChange(choice.value)}
          aria-describedby={choice.hint ? itemHintId(id) : undefined}
        />
      )}
    </Group>
  );
}

interface CheckboxesProps extends GroupProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
}

export function Checkboxes({ values, onChange, ...group }: CheckboxesProps) {
  const toggled = (value: string) =>
    group.choices.map((choice) => choice.value).filter((v) => (v === value) !== values.includes(v));
  return (
    <Group kind="checkboxes" {...group}>
      {(choice, id) => (
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={group.id}
          type="checkbox"
          value={choice.value}
          checked={values.includes(choice.value)}
          onChange={() => onChange(toggled(choice.value))}
          aria-describedby={choice.hint ? itemHintId(id) : undefined}
        />
      )}
    </Group>
  );
}

interface FrameProps extends GroupProps {
  kind: "radios" | "checkboxes";
  children: (choice: Choice, id: string) => ReactNode;
}

// Not the control's id with "-hint" after it: the first control has the group's id, whose hint that is.
function itemHintId(controlId: string) {
  return `${controlId}-item-hint`;
}

// The first control carries the group's id, so that a link of the error summary lands on it.
function Group({ kind, id, label, hint, error, choices, small, inline, children }: FrameProps) {
  const block = `govuk-${kind}`;
  const classes = [block, small ? `${block}--small` : "", inline ? `${block}--inline` : ""]
    .filter(Boolean)
    .join(" ");
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
        <div className={classes}>
          {choices.map((choice, place) => {
            const controlId = place === 0 ? id : `${id}-${place + 1}`;
            return (
              <div className={`${block}__item`} key={choice.value}>
                {children(choice, controlId)}
                <label className={`govuk-label ${block}__label`} htmlFor={controlId}>
                  {choice.label}
                </label>
                {choice.hint ? (
                  <div className={`govuk-hint ${block}__hint`} id={itemHintId(controlId)}>
                    {choice.hint}
                  </div>
                ) : null}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
