import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { TextInput } from "#/ui/TextInput";
import type { Draft } from "#/ui/use-draft";
import { type ArrangementReview, arrangementLimits, type TypedDecision } from "./arrangement-review";

interface DecisionFormProps {
  draft: Draft<TypedDecision>;
  options: ArrangementReview["options"];
}

/** What was decided, by whom, and when it is looked at again. */
export function DecisionForm({ draft, options }: DecisionFormProps) {
  const { typed, change, errorOf, submit, busy } = draft;
  return (
    <form onSubmit={submit} noValidate>
      {draft.overtaken}
      <Radios
        id="option"
        label="Which option was decided on?"
        choices={options.map(({ title }) => ({ value: title, label: title }))}
        value={typed.option}
        error={errorOf("option")}
        onChange={(option) => change({ option })}
      />
      <CharacterCount
        id="text"
        label="The decision in words"
        hint="The scorecard says it from now on as the reason why members get it."
        rows={4}
        limit={arrangementLimits.text.most}
        value={typed.text}
        error={errorOf("text")}
        onChange={(event) => change({ text: event.target.value })}
      />
      <TextInput
        id="decided-by"
        label="Who decided it?"
        hint="For example, Improving Lives Select Commission"
        autoComplete="off"
        value={typed.decidedBy}
        error={errorOf("decided-by")}
        onChange={(event) => change({ decidedBy: event.target.value })}
      />
      <DateInput
        id="decided-on"
        label="When was it decided?"
        value={typed.decidedOn}
        error={errorOf("decided-on")}
        onChange={(decidedOn) => change({ decidedOn })}
      />
      <DateInput
        id="next-review-on"
        label="When is it looked at again?"
        value={typed.nextReviewOn}
        error={errorOf("next-review-on")}
        onChange={(nextReviewOn) => change({ nextReviewOn })}
      />
      {draft.warning}
      <Button busy={busy}>{busy ? "Writing down the decision" : "Write down the decision"}</Button>
    </form>
  );
}
