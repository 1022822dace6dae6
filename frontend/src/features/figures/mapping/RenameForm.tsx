import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import type { FormError } from "#/ui/ErrorSummary";
import { TextInput } from "#/ui/TextInput";

export const nameInUse = "mapping-new-name";

interface RenameFormProps {
  name: string;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  onRename: (name: string) => void;
}

/** Another name for a mapping. What loads went by it stays as it is. */
export function RenameForm({ name, busy, errorOf, onRefused, onRename }: RenameFormProps) {
  const [typed, setTyped] = useState(name);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const to = typed.trim();
    const errors =
      to.length < 3
        ? [{ fieldId: nameInUse, message: "Enter a name of three letters or digits or more" }]
        : [];
    onRefused(errors);
    if (errors.length === 0) onRename(to);
  }
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m">Rename it</h2>
      <TextInput
        id={nameInUse}
        label="Name"
        maxLength={200}
        autoComplete="off"
        value={typed}
        error={errorOf(nameInUse)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button look="secondary" busy={busy}>
        Rename the mapping
      </Button>
    </form>
  );
}
