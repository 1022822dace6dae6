import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { ListedCommittee } from "./committee";
import { itemLimits } from "./item-acts";
import { kinds, named, type TypedItem } from "./item-form";

interface ItemFormProps {
  draft: Draft<TypedItem>;
  committees: readonly ListedCommittee[];
  /** Of the committee that is chosen; absent while they are being read. */
  meetings: readonly { value: string; label: string }[] | undefined;
  /** What it is about is given, and not to be typed. */
  given: boolean;
}

/** What a committee is to deal with, and at which of its meetings. */
export function ItemForm({ draft, committees, meetings, given }: ItemFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const reference = named[typed.kind];
  return (
    <form className="app-column" onSubmit={submit} noValidate>
      {draft.overtaken}
      <Select
        id="committee"
        label="Committee"
        choices={[
          { value: "", label: "Select a committee" },
          ...committees.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={typed.committee}
        error={errorOf("committee")}
        onChange={(event) => change({ committee: event.target.value, meeting: "" })}
      />
      {given ? null : (
        <Radios
          id="kind"
          label="What is it?"
          choices={kinds}
          value={typed.kind}
          error={errorOf("kind")}
          onChange={(kind) => change({ kind: kind as TypedItem["kind"] })}
        />
      )}
      {given || !reference ? null : (
        <TextInput
          id="about"
          label={`Reference of the ${reference.label}`}
          hint={`For example, ${reference.example}`}
          width={10}
          autoComplete="off"
          value={typed.about}
          error={errorOf("about")}
          onChange={(event) => change({ about: event.target.value })}
        />
      )}
      <ItemWords draft={draft} />
      <Select
        id="meeting"
        label="Meeting"
        hint="You can leave it open and place the item later."
        choices={[{ value: "", label: "Not yet placed" }, ...(meetings ?? [])]}
        value={typed.meeting}
        error={errorOf("meeting")}
        onChange={(event) => change({ meeting: event.target.value })}
      />
      {typed.committee && !meetings ? <p className="govuk-body">Loading its meetings.</p> : null}
      {draft.warning}
      <Button busy={busy}>{busy ? "Putting it on" : "Put it on the work programme"}</Button>
    </form>
  );
}

/** The words of an item, before it is put on and after. */
export function ItemWords({
  draft,
}: {
  draft: Pick<Draft<Pick<TypedItem, "title" | "wanted">>, "typed" | "change" | "errorOf">;
}) {
  const { typed, change, errorOf } = draft;
  return (
    <>
      <TextInput
        id="title"
        label="Title"
        hint="As the agenda names it. Leave out anything that could identify a child."
        value={typed.title}
        error={errorOf("title")}
        onChange={(event) => change({ title: event.target.value })}
      />
      <CharacterCount
        id="wanted"
        label="What does the committee want of it?"
        hint="For example, who is to come and what they are to explain. Members read it."
        rows={4}
        limit={itemLimits.wanted.most}
        value={typed.wanted}
        error={errorOf("wanted")}
        onChange={(event) => change({ wanted: event.target.value })}
      />
    </>
  );
}
