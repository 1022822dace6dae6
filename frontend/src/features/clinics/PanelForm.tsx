import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { Person } from "./clinic";
import { PeopleChoice } from "./PeopleChoice";
import { oftenInWords, panelLimits, type TypedPanel } from "./panel";

interface PanelFormProps {
  draft: Draft<TypedPanel>;
  people: readonly Person[];
  /** What the button says, and what it says meanwhile. */
  button: { send: string; sending: string };
}

const words = {
  id: "members",
  find: "Find a person (optional)",
  label: "Who belongs to it",
  hint: "Members and heads of service. Each of them is invited to every clinic at which the panel meets.",
  counted: "chosen",
};

const months = Array.from({ length: 12 }, (_, month) => month + 1);

/** What a panel is for, how often it meets and who belongs to it. */
export function PanelForm({ draft, people, button }: PanelFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="title"
        label="Title"
        hint="For example, Performance sub-group"
        autoComplete="off"
        value={typed.title}
        error={errorOf("title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <CharacterCount
        id="purpose"
        label="What it is for"
        hint="Every member reads it. A blank line starts a new paragraph."
        rows={4}
        limit={panelLimits.purpose.most}
        value={typed.purpose}
        error={errorOf("purpose")}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <Select
        id="months"
        label="How often does it meet?"
        choices={months.map((month) => ({ value: String(month), label: sentence(oftenInWords(month)) }))}
        value={typed.monthsBetween}
        error={errorOf("months")}
        onChange={(event) => change({ monthsBetween: event.target.value })}
      />
      <PeopleChoice
        words={words}
        people={people}
        chosen={typed.members}
        error={errorOf("members")}
        onChange={(members) => change({ members })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? button.sending : button.send}</Button>
    </form>
  );
}

function sentence(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
