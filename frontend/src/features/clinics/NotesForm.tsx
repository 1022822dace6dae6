import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { Draft, DraftForm } from "#/ui/use-draft";
import type { Clinic } from "./clinic";
import { checkNotes, clinicLimits } from "./clinic-texts";

export interface TypedNotes {
  text: string;
}

export const notesForm: DraftForm<Pick<Clinic, "notes">, TypedNotes> = {
  what: "clinic",
  done: "The notes are saved",
  savedBy: ({ notes }) => notes?.by,
  typedOf: ({ notes }) => ({ text: notes?.text ?? "" }),
  check: ({ text }) => checkNotes(text),
  fields: {
    text: { id: "notes", label: "The notes", pointers: ["/text"], told: true, show: (text) => text },
  },
};

/** Writing what is said at a clinic. Two may write at once: neither writes over the other unseen. */
export function NotesForm({ draft }: { draft: Draft<TypedNotes> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <CharacterCount
        id="notes"
        label="Notes"
        hint="Everybody who sees the clinic reads them. Leave out anything that could identify a child. A blank line starts a new paragraph."
        rows={15}
        limit={clinicLimits.notes.most}
        value={typed.text}
        error={errorOf("notes")}
        onChange={(event) => change({ text: event.target.value })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? "Saving the notes" : "Save notes"}</Button>
    </form>
  );
}
