import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkInspected, type InspectorsRecommendation, inspectedOf, nothingInspected } from "./inspected";
import { makingLimits } from "./making";
import type { CommitteeName, Person } from "./recommendation";

interface InspectedFormProps {
  committees: readonly CommitteeName[];
  people: readonly Person[];
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onMake: (made: InspectorsRecommendation) => void;
  onRefused: (errors: FormError[]) => void;
}

/** What a report recommends, as governance records it. */
export function InspectedForm({ committees, people, busy, errorOf, onMake, onRefused }: InspectedFormProps) {
  const [typed, setTyped] = useState(nothingInspected);
  const personal = usePersonalDetails();
  useUnsavedWarning(`${typed.text}${typed.addressedTo}`.trim() !== "");
  const change = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkInspected(typed);
    onRefused(found);
    const texts = [{ fieldId: "text", label: "What is recommended?", text: typed.text }];
    if (found.length === 0 && personal.allows(texts)) onMake(inspectedOf(typed));
  }

  return (
    <form onSubmit={submit} noValidate>
      <CharacterCount
        id="text"
        label="What is recommended?"
        hint="In the words of the report. Every member reads it. Leave out anything that could identify a child."
        rows={5}
        limit={makingLimits.text.most}
        value={typed.text}
        error={errorOf("text")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <TextInput
        id="addressed-to"
        label="Whom do the inspectors ask?"
        hint="For example, The local area partnership"
        autoComplete="off"
        value={typed.addressedTo}
        error={errorOf("addressed-to")}
        onChange={(event) => change({ addressedTo: event.target.value })}
      />
      <Select
        id="committee"
        label="Committee that follows it"
        choices={[
          { value: "", label: "Select a committee" },
          ...committees.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={typed.committee}
        error={errorOf("committee")}
        onChange={(event) => change({ committee: event.target.value })}
      />
      <Select
        id="lead"
        label="Officer who leads on it"
        choices={[
          { value: "", label: "Select a person" },
          ...people.map(({ subject, name, roles }) => ({
            value: subject,
            label: roles.length > 0 ? `${name} (${roles.join(", ")})` : name,
          })),
        ]}
        value={typed.lead}
        error={errorOf("lead")}
        onChange={(event) => change({ lead: event.target.value })}
      />
      <TextInput
        id="measures"
        label="Which measures is it about? (optional)"
        hint="Codes of measures, for example CYP-022"
        autoComplete="off"
        spellCheck={false}
        value={typed.measures}
        error={errorOf("measures")}
        onChange={(event) => change({ measures: event.target.value })}
      />
      {personal.warning}
      <Button busy={busy}>{busy ? "Recording it" : "Record the recommendation"}</Button>
    </form>
  );
}
