import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { methods, type TypedGroup } from "./group";

interface GroupFormProps {
  draft: Draft<TypedGroup>;
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string };
}

/** Which authorities a group is made of, where the list comes from and when it is valid. */
export function GroupForm({ draft, button }: GroupFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="name"
        label="Name"
        hint="As readers see it, for example, Statistical neighbours (May 2025 model)"
        autoComplete="off"
        value={typed.name}
        error={errorOf("name")}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextInput
        id="edition"
        label="Edition"
        hint="Which model, or the date of the list, for example, 2025-05"
        autoComplete="off"
        width={20}
        value={typed.edition}
        error={errorOf("edition")}
        onChange={(event) => change({ edition: event.target.value })}
      />
      <TextInput
        id="source"
        label="Where the list comes from"
        hint="For example, Department for Education, Local Authority Interactive Tool"
        autoComplete="off"
        value={typed.source}
        error={errorOf("source")}
        onChange={(event) => change({ source: event.target.value })}
      />
      <Textarea
        id="members"
        label="Authorities"
        hint="One on each line, the closest first: its name or its code. How close it is may stand after a semicolon. You can paste the cells of a spreadsheet."
        rows={12}
        spellCheck={false}
        value={typed.members}
        error={errorOf("members")}
        onChange={(event) => change({ members: event.target.value })}
      />
      <DateInput
        id="valid-from"
        label="First day it is valid (optional)"
        hint="Editions whose period ends before it do not show the group. For example, 1 5 2025"
        value={typed.validFrom}
        error={errorOf("valid-from")}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DateInput
        id="valid-to"
        label="Last day it is valid (optional)"
        hint="Leave it empty while the group has no end"
        value={typed.validTo}
        error={errorOf("valid-to")}
        onChange={(validTo) => change({ validTo })}
      />
      <Radios
        id="method"
        label="How is the group’s figure made from its authorities’ figures?"
        choices={Object.entries(methods).map(([value, label]) => ({ value, label }))}
        value={typed.method}
        error={errorOf("method")}
        onChange={(method) => change({ method })}
      />
      <Checkboxes
        id="shown"
        label="On scorecards"
        hint="A group that is not shown can still be what a target refers to."
        choices={[{ value: "shown", label: "Show the group beside the council’s figures" }]}
        values={typed.shown}
        error={errorOf("shown")}
        onChange={(shown) => change({ shown })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}
