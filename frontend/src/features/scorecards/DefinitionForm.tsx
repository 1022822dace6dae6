import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  type AudienceKind,
  check,
  type Definition,
  definition,
  type Errors,
  type Scorecard,
  type Typed,
  typed,
} from "./definition";

interface DefinitionFormProps {
  saved: Scorecard;
  busy: boolean;
  onSave: (definition: Definition) => void;
}

type Words = { [K in keyof Typed]: Typed[K] extends string ? K : never }[keyof Typed];

/** Who agreed the scorecard, who reads it and how its editions come about. */
export function DefinitionForm({ saved, busy, onSave }: DefinitionFormProps) {
  const [text, setText] = useState(() => typed(saved));
  const [errors, setErrors] = useState<Errors>({});
  useUnsavedWarning(JSON.stringify(text) !== JSON.stringify(typed(saved)));
  const change = (part: Partial<Typed>) => setText({ ...text, ...part });
  const field = (id: Words) => ({
    id,
    value: text[id],
    error: errors[id],
    onChange: (event: { target: { value: string } }) => change({ [id]: event.target.value }),
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const wrong = check(text);
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) document.getElementById(first)?.focus();
    else onSave(definition(text, saved));
  }

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">The arrangement</h2>
      <Textarea {...field("reason")} label="Why members get this scorecard" rows={4} />
      <TextInput {...field("agreedBy")} label="Who agreed that they do" hint="Such as a committee." />
      <DateInput
        id="agreedOn"
        label="When it was agreed"
        hint="Leave it empty if you do not know."
        value={text.agreedOn}
        error={errors.agreedOn}
        onChange={(agreedOn) => change({ agreedOn })}
      />
      <DateInput
        id="nextReviewOn"
        label="When it is next reviewed"
        hint="Four weeks before, it becomes a task for performance officers and governance advisers."
        value={text.nextReviewOn}
        error={errors.nextReviewOn}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
      <h2 className="govuk-heading-m">What it is and who reads it</h2>
      <TextInput {...field("title")} label="Title" />
      <Textarea {...field("purpose")} label="What it is for" rows={4} />
      <Radios
        id="audience"
        label="Who reads the published editions?"
        value={text.audience}
        choices={[
          { value: "PUBLIC", label: "Everyone", hint: "Without signing in." },
          { value: "ALL_MEMBERS", label: "All members of the council" },
          { value: "COMMITTEES", label: "The members of named committees" },
        ]}
        onChange={(audience) => change({ audience: audience as AudienceKind })}
      />
      {text.audience === "COMMITTEES" ? (
        <Textarea
          {...field("committees")}
          label="Committees"
          hint="One on each line, as its group is called in the single sign-on: /committees/improving-lives"
          rows={3}
        />
      ) : null}
      <Textarea
        {...field("exemptCommittees")}
        label="Committees that see exempt measures"
        hint="One on each line. Nobody else sees a measure that is exempt from publication, but those who prepare editions."
        rows={3}
      />
      <h2 className="govuk-heading-m">How its editions come about</h2>
      <Checkboxes
        id="choices"
        label="Editions"
        values={text.choices}
        choices={[
          { value: "opens", label: "Open by themselves when their period has ended" },
          { value: "commentary", label: "Need a cause and an action for each red or amber measure" },
          { value: "newsletter", label: "Are named in the members’ newsletter" },
        ]}
        onChange={(choices) => change({ choices })}
      />
      <TextInput
        {...field("figuresDueDays")}
        label="Figures are due so many days after the period"
        inputMode="numeric"
        width={3}
      />
      <TextInput
        {...field("commentaryDueDays")}
        label="Commentary is due so many days after the period"
        inputMode="numeric"
        width={3}
      />
      <TextInput
        {...field("requestWindowDays")}
        label="Deep-dive requests are on time for so many days after publication"
        hint="0 means that there is no such window."
        inputMode="numeric"
        width={3}
      />
      <Button busy={busy}>{busy ? "Saving" : "Save"}</Button>
    </form>
  );
}
