import { Button } from "#/ui/Button";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { TypedContact } from "./contact";

/** Who the governance adviser is, and how members reach them. */
export function ContactForm({ draft }: { draft: Draft<TypedContact> }) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id="name"
        label="Name"
        hint="With the role where that helps, for example Alex Morgan, Governance Adviser"
        autoComplete="off"
        value={typed.name}
        error={errorOf("name")}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextInput
        id="email"
        label="E-mail address"
        type="email"
        autoComplete="off"
        spellCheck={false}
        value={typed.email}
        error={errorOf("email")}
        onChange={(event) => change({ email: event.target.value })}
      />
      <TextInput
        id="telephone"
        label="Telephone number (optional)"
        type="tel"
        autoComplete="off"
        width={20}
        value={typed.telephone}
        error={errorOf("telephone")}
        onChange={(event) => change({ telephone: event.target.value })}
      />
      <Button busy={busy}>{busy ? "Saving the contact" : "Save the contact"}</Button>
    </form>
  );
}
