import { Button } from "#/ui/Button";
import { Checkboxes, Radios } from "#/ui/ChoiceGroup";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { fromWords, type HiddenFrom, policyForm, secondaryWords, type TypedPolicy } from "./policy";

const fields = policyForm("").fields;
const choices = Object.keys(fromWords) as HiddenFrom[];

/** What is hidden of a source's figures, and from whom. */
export function PolicyForm({ draft, sources }: { draft: Draft<TypedPolicy>; sources: readonly string[] }) {
  const { typed, change, errorOf, submit, busy } = draft;
  const number = (field: "countsUpTo" | "smallestBase" | "roundTo", hint: string) => (
    <TextInput
      id={fields[field].id}
      label={fields[field].label}
      hint={hint}
      inputMode="numeric"
      width={4}
      value={typed[field]}
      error={errorOf(fields[field].id)}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <TextInput
        id={fields.source.id}
        label={fields.source.label}
        hint="As its measures name it, whatever the capitals."
        list="sources"
        value={typed.source}
        error={errorOf(fields.source.id)}
        onChange={({ target }) => change({ source: target.value })}
      />
      <datalist id="sources">
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      {number(
        "countsUpTo",
        "Such as 5. It goes for figures that are counts, for numerators and denominators, and for those who are not in a numerator. 0 is shown. Empty hides none.",
      )}
      {number("smallestBase", "A percentage or rate with a smaller denominator is hidden, such as 10.")}
      <Checkboxes
        id={fields.secondary.id}
        label="What would give a hidden figure back?"
        hint="Whoever knows a region and all of its authorities but one can work that one out; so it is with a year and its months."
        values={typed.secondary ? ["yes"] : []}
        choices={[{ value: "yes", label: secondaryWords }]}
        error={errorOf(fields.secondary.id)}
        onChange={(values) => change({ secondary: values.includes("yes") })}
      />
      {number(
        "roundTo",
        "Such as 5. Percentages and rates are then shown without numerator and denominator. Empty rounds nothing.",
      )}
      <Radios
        id={fields.hiddenFrom.id}
        label={fields.hiddenFrom.label}
        hint="Whoever may read unpublished figures always sees what is hidden."
        value={typed.hiddenFrom}
        choices={choices.map((value) => ({ value, ...fromWords[value] }))}
        onChange={(value) => change({ hiddenFrom: value as HiddenFrom })}
      />
      <Textarea
        id={fields.reason.id}
        label={fields.reason.label}
        hint="Such as the agreement under which the council has the figures."
        rows={3}
        value={typed.reason}
        error={errorOf(fields.reason.id)}
        onChange={({ target }) => change({ reason: target.value })}
      />
      <Button busy={busy}>{busy ? "Saving" : "Save"}</Button>
    </form>
  );
}
