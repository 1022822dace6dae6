import type { TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field";
import { useSettled } from "./use-settled";

type CharacterCountProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "value" | "maxLength"> & {
    value: string;
    limit: number;
    /** What is counted; characters unless it says otherwise. */
    unit?: CountedUnit;
  };

/** Something else than characters that a text may be measured by. */
export interface CountedUnit {
  name: string;
  count: (text: string) => number;
  leftInWords: (left: number) => string;
}

const characters: CountedUnit = { name: "characters", count: (text) => text.length, leftInWords };

/** A textarea that says how much room is left. Typing past the limit is allowed, so that nothing pasted is cut off unseen. */
export function CharacterCount({
  id,
  label,
  hint,
  error,
  value,
  limit,
  unit = characters,
  rows = 5,
  ...rest
}: CharacterCountProps) {
  const left = limit - unit.count(value);
  // A screen reader that heard every keystroke's count would drown out the typing.
  const spoken = useSettled(unit.leftInWords(left), 1000, "");
  const described = [describedBy({ id, label, hint, error }), `${id}-info`].filter(Boolean).join(" ");
  return (
    <div className="govuk-character-count">
      <Field id={id} label={label} hint={hint} error={error}>
        <textarea
          {...rest}
          id={id}
          rows={rows}
          value={value}
          className={`govuk-textarea${error || left < 0 ? " govuk-textarea--error" : ""}`}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
        />
      </Field>
      <div className="govuk-visually-hidden" id={`${id}-info`}>
        You can enter up to {limit.toLocaleString("en-GB")} {unit.name}
      </div>
      <div
        className={`govuk-character-count__message ${left < 0 ? "govuk-error-message" : "govuk-hint"}`}
        aria-hidden="true"
      >
        {unit.leftInWords(left)}
      </div>
      <div className="govuk-character-count__sr-status govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </div>
  );
}

export function leftInWords(left: number): string {
  const count = Math.abs(left).toLocaleString("en-GB");
  const noun = Math.abs(left) === 1 ? "character" : "characters";
  return left < 0 ? `You have ${count} ${noun} too many` : `You have ${count} ${noun} remaining`;
}
