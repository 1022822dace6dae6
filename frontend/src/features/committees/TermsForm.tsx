import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { checkLength } from "#/ui/typed-text";
import type { Draft, DraftForm } from "#/ui/use-draft";
import type { Committee } from "./committee";

export interface TypedTerms {
  text: string;
}

const limits = { least: 10, most: 10_000 };

export const termsForm: DraftForm<Pick<Committee, "terms">, TypedTerms> = {
  what: "committee",
  done: "The terms of reference are saved",
  savedBy: ({ terms }) => terms?.by,
  typedOf: ({ terms }) => ({ text: terms?.text ?? "" }),
  check: ({ text }) =>
    checkLength("terms", text, limits, {
      missing: "Enter the terms of reference",
      noun: "The terms of reference",
    }),
  fields: { text: { id: "terms", label: "Terms of reference", pointers: ["/text"], show: (text) => text } },
};

/** What a committee is for. */
export function TermsForm({ draft }: { draft: Draft<TypedTerms> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <CharacterCount
        id="terms"
        label="Terms of reference"
        hint="What the committee is for, as the council decided it. Every member reads it. A blank line starts a new paragraph."
        rows={12}
        limit={limits.most}
        value={typed.text}
        error={errorOf("terms")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Button busy={busy}>{busy ? "Saving the terms" : "Save terms"}</Button>
    </form>
  );
}
