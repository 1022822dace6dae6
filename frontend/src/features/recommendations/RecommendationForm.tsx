import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Checkboxes } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { TextInput } from "#/ui/TextInput";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  checkRecommendation,
  makingLimits,
  noRecommendation,
  recommendationOf,
  type TypedRecommendation,
} from "./making";
import type { CommitteeName, NewRecommendation, Person } from "./recommendation";

interface RecommendationFormProps {
  /** What is filled in already. */
  first: Partial<TypedRecommendation>;
  committees: readonly CommitteeName[];
  people: readonly Person[];
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  onMake: (made: NewRecommendation) => void;
  onRefused: (errors: FormError[]) => void;
}

/** What a committee resolved, as governance records it. */
export function RecommendationForm({
  first,
  committees,
  people,
  busy,
  errorOf,
  onMake,
  onRefused,
}: RecommendationFormProps) {
  const [typed, setTyped] = useState<TypedRecommendation>({ ...noRecommendation, ...first });
  const personal = usePersonalDetails();
  useUnsavedWarning(`${typed.text}${typed.addressedTo}`.trim() !== "");
  const change = (part: Partial<TypedRecommendation>) => setTyped({ ...typed, ...part });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkRecommendation(typed);
    onRefused(found);
    const texts = [{ fieldId: "text", label: "What is recommended?", text: typed.text }];
    if (found.length === 0 && personal.allows(texts)) onMake(recommendationOf(typed));
  }

  return (
    <form className="app-column" onSubmit={submit} noValidate>
      <Select
        id="committee"
        label="Committee that made it"
        choices={[
          { value: "", label: "Select a committee" },
          ...committees.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        value={typed.committee}
        error={errorOf("committee")}
        onChange={(event) => change({ committee: event.target.value })}
      />
      <CharacterCount
        id="text"
        label="What is recommended?"
        hint="As the committee resolved it. Every member reads it. Leave out anything that could identify a child."
        rows={5}
        limit={makingLimits.text.most}
        value={typed.text}
        error={errorOf("text")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <TextInput
        id="addressed-to"
        label="Who is it made to?"
        hint="For example, Cabinet member for children and young people"
        autoComplete="off"
        value={typed.addressedTo}
        error={errorOf("addressed-to")}
        onChange={(event) => change({ addressedTo: event.target.value })}
      />
      <DateInput
        id="made-on"
        label="When was it made?"
        hint="For example, 3 11 2026. It gets the next number of the municipal year, which begins on 1 May."
        value={typed.madeOn}
        error={errorOf("made-on")}
        onChange={(madeOn) => change({ madeOn })}
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
      <Checkboxes
        id="clock"
        label="Response"
        choices={[
          {
            value: "clock",
            label: "The cabinet has two months to answer",
            hint: "The day it was made is the first day.",
          },
        ]}
        values={typed.clock ? ["clock"] : []}
        onChange={(values) => change({ clock: values.includes("clock") })}
      />
      <TextInput
        id="rests-on"
        label="What is it based on? (optional)"
        hint="References of requests and clinics and codes of measures, for example DD-0001, PC-0002, CYP-001. Members see those that they may see."
        autoComplete="off"
        spellCheck={false}
        value={typed.restsOn}
        error={errorOf("rests-on")}
        onChange={(event) => change({ restsOn: event.target.value })}
      />
      {personal.warning}
      <Button busy={busy}>{busy ? "Recording it" : "Record the recommendation"}</Button>
    </form>
  );
}
