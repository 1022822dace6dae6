import type { ReactNode } from "react";
import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import {
  type AudienceKind,
  audiences,
  definitionForm,
  editionChoices,
  type TypedDefinition,
} from "./definition";

type Words = {
  [K in keyof TypedDefinition]: TypedDefinition[K] extends string ? K : never;
}[keyof TypedDefinition];

interface DefinitionFormProps {
  draft: Draft<TypedDefinition>;
  /** What stands before the rest, where there is more to say. */
  children?: ReactNode;
  /** What the button says, and what it says meanwhile. */
  button?: { send: string; sending: string };
}

const { fields } = definitionForm;
const usual = { send: "Save", sending: "Saving" };

const noDay = "The calendar shows the day. Leave it empty where you keep to none.";

/** Who agreed the scorecard, who reads it and how its editions come about. */
export function DefinitionForm({ draft, children, button = usual }: DefinitionFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const frame = (field: keyof TypedDefinition) => ({
    id: field,
    label: fields[field].label,
    error: errorOf(field),
  });
  const words = (field: Words) => ({
    ...frame(field),
    value: typed[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  });

  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {children}
      <h2 className="govuk-heading-m">The arrangement</h2>
      <Textarea {...words("reason")} rows={4} />
      <TextInput {...words("agreedBy")} hint="Such as a committee." />
      <DateInput
        {...frame("agreedOn")}
        hint="Leave it empty if you do not know."
        value={typed.agreedOn}
        onChange={(agreedOn) => change({ agreedOn })}
      />
      <DateInput
        {...frame("nextReviewOn")}
        hint="Four weeks before, it becomes a task for performance officers and governance advisers."
        value={typed.nextReviewOn}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
      <h2 className="govuk-heading-m">What it is and who reads it</h2>
      <TextInput {...words("title")} />
      <Textarea {...words("purpose")} rows={4} />
      <Radios
        {...frame("audience")}
        value={typed.audience}
        choices={[
          { value: "PUBLIC", label: audiences.PUBLIC, hint: "Without signing in." },
          { value: "ALL_MEMBERS", label: audiences.ALL_MEMBERS },
          { value: "COMMITTEES", label: audiences.COMMITTEES },
        ]}
        onChange={(audience) => change({ audience: audience as AudienceKind })}
      />
      {typed.audience === "COMMITTEES" ? (
        <Textarea
          {...words("committees")}
          hint="One on each line, as its group is called in the single sign-on: /committees/improving-lives"
          rows={3}
        />
      ) : null}
      <Textarea
        {...words("exemptCommittees")}
        hint="One on each line. Nobody else sees a measure that is exempt from publication, but those who prepare editions."
        rows={3}
      />
      <h2 className="govuk-heading-m">How its editions come about</h2>
      <Checkboxes
        {...frame("choices")}
        values={typed.choices}
        choices={editionChoices}
        onChange={(choices) => change({ choices })}
      />
      <TextInput {...words("figuresDueDays")} inputMode="numeric" width={3} />
      <TextInput {...words("commentaryDueDays")} inputMode="numeric" width={3} />
      <TextInput {...words("boardDays")} hint={noDay} inputMode="numeric" width={3} />
      <TextInput {...words("publicationDays")} hint={noDay} inputMode="numeric" width={3} />
      <TextInput
        {...words("requestWindowDays")}
        hint="0 means that there is no such window."
        inputMode="numeric"
        width={3}
      />
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}
