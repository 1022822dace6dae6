import { Button } from "#/ui/Button";
import { Textarea } from "#/ui/Textarea";
import type { Draft } from "#/ui/use-draft";
import { synonymsForm, type TypedSynonyms } from "./synonyms";

const { words } = synonymsForm("").fields;

/** Words that mean the same to whoever searches, one on each line. */
export function SynonymsForm({ draft }: { draft: Draft<TypedSynonyms> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Textarea
        id={words.id}
        label={words.label}
        hint="One on each line, abbreviations and plurals too. Capitals do not matter. A word can be in one group only."
        error={errorOf(words.id)}
        rows={8}
        value={typed.words}
        onChange={({ target }) => change({ words: target.value })}
      />
      <Button busy={busy}>{busy ? "Saving" : "Save"}</Button>
    </form>
  );
}
