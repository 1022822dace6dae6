import { Button } from "#/ui/Button";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import type { TypedReturn } from "./statutory-return";

interface ReturnFormProps {
  draft: Draft<TypedReturn>;
  /** Whether it is another return, which has no code yet. */
  isNew?: boolean;
}

/** What a return is, and which measures come from it. */
export function ReturnForm({ draft, isNew = false }: ReturnFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const field = (id: string, key: keyof TypedReturn) => ({
    id,
    value: typed[key],
    error: errorOf(id),
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
  });
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      {isNew ? (
        <TextInput
          label="Code"
          hint="It stays the same. Letters, digits, dots and hyphens, such as yjb-quarterly"
          autoComplete="off"
          spellCheck={false}
          {...field("code", "code")}
        />
      ) : null}
      <TextInput label="What is it called?" autoComplete="off" {...field("title", "title")} />
      <TextInput
        label="What does it collect? (optional)"
        autoComplete="off"
        {...field("collects", "collects")}
      />
      <TextInput
        label="Where are its dates and rules published? (optional)"
        hint="For example, GOV.UK, Children in need census: guide to submitting data"
        autoComplete="off"
        {...field("source-name", "sourceName")}
      />
      <TextInput
        label="Address of that (optional)"
        hint="Begins with https:// or http://"
        type="url"
        autoComplete="off"
        spellCheck={false}
        {...field("source-url", "sourceUrl")}
      />
      <Textarea
        label="Measures that come from it (optional)"
        hint="The code of each on a line of its own, such as CYP-022"
        rows={8}
        {...field("measures", "measures")}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? "Saving the return" : "Save return"}</Button>
    </form>
  );
}
