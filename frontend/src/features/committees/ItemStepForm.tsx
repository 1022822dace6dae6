import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { Select } from "#/ui/Select";
import { UnsentText } from "#/ui/UnsentWords";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  checkItemStep,
  type ItemAct,
  type ItemStep,
  itemActOf,
  itemLimits,
  noItemStep,
  unknownMeeting,
} from "./item-acts";
import type { WorkItem } from "./work-item";

interface ItemStepFormProps {
  item: Pick<WorkItem, "actions" | "answersRequest" | "about">;
  /** Where it can be placed, but for the meeting it is on. */
  meetings: readonly { value: string; label: string }[];
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAct: (act: ItemAct) => Promise<boolean>;
  onRefused: (errors: FormError[]) => void;
}

const steps: readonly { value: ItemStep; label: string; hint: string }[] = [
  { value: "PLACE", label: "Place it at a meeting", hint: "It stands on that meeting’s agenda." },
  {
    value: "CARRY_OVER",
    label: "Carry it over",
    hint: "To another meeting, with a reason that members read.",
  },
  { value: "COMPLETE", label: "It was dealt with", hint: "You record what was said and what came of it." },
  { value: "WITHDRAW", label: "Withdraw it", hint: "Members read your reason." },
];

const asked: Record<Exclude<ItemStep, "PLACE">, { fieldId: string; label: string }> = {
  CARRY_OVER: { fieldId: "carried", label: "Why is it carried over?" },
  COMPLETE: { fieldId: "outcome", label: "What was said, and what came of it?" },
  WITHDRAW: { fieldId: "reason", label: "Why is it withdrawn?" },
};

/** What becomes of an item that is still to be dealt with. What was typed outlives a reload of the item. */
export function ItemStepForm({ item, meetings, busy, errorOf, onAct, onRefused }: ItemStepFormProps) {
  const [typed, setTyped] = useState(noItemStep);
  const { choice, meeting, carried, outcome, reason } = typed;
  const text = { PLACE: "", CARRY_OVER: carried, COMPLETE: outcome, WITHDRAW: reason };
  const personal = usePersonalDetails();
  useUnsavedWarning(`${carried}${outcome}${reason}`.trim() !== "");
  const offered = steps.filter(({ value }) => item.actions.includes(value));

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkItemStep(typed);
    onRefused(found);
    if (!choice || found.length > 0) return;
    if (choice !== "PLACE" && !personal.allows([{ ...asked[choice], text: text[choice] }])) return;
    if (await onAct(itemActOf({ ...typed, choice }))) setTyped(noItemStep);
  }

  if (offered.length === 0) {
    return <UnsentText label="What you wrote of it" text={choice ? text[choice] : ""} />;
  }
  return (
    <form className="app-actions" aria-labelledby="step-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="step-heading">
        What becomes of it?
      </h2>
      <Radios
        id="step"
        label="What is to be done with it?"
        choices={offered}
        value={choice}
        error={errorOf("step")}
        onChange={(value) => setTyped({ ...typed, choice: value as ItemStep, meeting: "" })}
      />
      {choice === "PLACE" || choice === "CARRY_OVER" ? (
        <Select
          id="meeting"
          label="Which meeting?"
          choices={[
            { value: "", label: "Select a meeting" },
            ...meetings,
            ...(choice === "CARRY_OVER"
              ? [{ value: unknownMeeting, label: "One that is not known yet" }]
              : []),
          ]}
          value={meeting}
          error={errorOf("meeting")}
          onChange={(event) => setTyped({ ...typed, meeting: event.target.value })}
        />
      ) : null}
      {choice === "CARRY_OVER" ? (
        <CharacterCount
          id="carried"
          label={asked.CARRY_OVER.label}
          hint="For example, The officer was ill. Members read it; name nobody."
          limit={itemLimits.carried.most}
          rows={3}
          value={carried}
          error={errorOf("carried")}
          onChange={(event) => setTyped({ ...typed, carried: event.target.value })}
        />
      ) : null}
      {choice === "COMPLETE" ? (
        <>
          <CharacterCount
            id="outcome"
            label={asked.COMPLETE.label}
            hint="Members read it. Leave out anything that could identify a child. A blank line starts a new paragraph."
            limit={itemLimits.outcome.most}
            rows={8}
            value={outcome}
            error={errorOf("outcome")}
            onChange={(event) => setTyped({ ...typed, outcome: event.target.value })}
          />
          {item.answersRequest ? (
            <p className="govuk-body">
              This also answers request {item.about}: everybody who asked is told. It cannot be changed
              afterwards.
            </p>
          ) : (
            <p className="govuk-body">It cannot be changed afterwards.</p>
          )}
        </>
      ) : null}
      {choice === "WITHDRAW" ? (
        <CharacterCount
          id="reason"
          label={asked.WITHDRAW.label}
          hint="Members read it."
          limit={itemLimits.reason.most}
          rows={3}
          value={reason}
          error={errorOf("reason")}
          onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
        />
      ) : null}
      {personal.warning}
      <Button busy={busy}>{busy ? "Recording it" : "Record"}</Button>
    </form>
  );
}
