import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { Select } from "#/ui/Select";
import { Textarea } from "#/ui/Textarea";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { leftOutWords, problemForm, type TypedProblem } from "./problem";

interface ProblemFormProps {
  draft: Draft<TypedProblem>;
  areas: readonly components["schemas"]["Area"][];
  sources: readonly string[];
}

const fields = problemForm("").fields;

/** What is known to be wrong with an area's figures of a year. */
export function ProblemForm({ draft, areas, sources }: ProblemFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  const named = [...areas].sort((a, b) => a.name.localeCompare(b.name));
  const line = (field: "source" | "year" | "address", hint: string, more = {}) => (
    <TextInput
      id={fields[field].id}
      label={fields[field].label}
      hint={hint}
      value={typed[field]}
      error={errorOf(fields[field].id)}
      onChange={({ target }) => change({ [field]: target.value })}
      {...more}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Select
        id={fields.area.id}
        label={fields.area.label}
        value={typed.area}
        error={errorOf(fields.area.id)}
        choices={[
          { value: "", label: "Choose an area" },
          ...named.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
        ]}
        onChange={({ currentTarget }) => change({ area: currentTarget.value })}
      />
      {line("source", "As measures name it, whatever the capitals.", { list: "sources" })}
      <datalist id="sources">
        {sources.map((source) => (
          <option key={source} value={source} />
        ))}
      </datalist>
      {line("year", "Such as 2023-24. It is about all figures of that year, whatever their periods.", {
        width: 10,
      })}
      <Textarea
        id={fields.words.id}
        label={fields.words.label}
        hint="In a sentence that stands beside the figure, such as: Counts contacts as referrals."
        rows={3}
        value={typed.words}
        error={errorOf(fields.words.id)}
        onChange={({ target }) => change({ words: target.value })}
      />
      {line("address", "The page of a publisher or an inspectorate, beginning with https://")}
      <Checkboxes
        id={fields.leftOut.id}
        label="What of averages?"
        hint="An average then says that it does without the area. Ranks and quarters of all authorities still count it."
        values={typed.leftOut ? ["yes"] : []}
        choices={[{ value: "yes", label: leftOutWords }]}
        onChange={(values) => change({ leftOut: values.includes("yes") })}
      />
      <Button busy={busy}>{busy ? "Saving" : "Save"}</Button>
    </form>
  );
}
