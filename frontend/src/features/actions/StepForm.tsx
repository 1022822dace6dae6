import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import type { FormError } from "#/ui/ErrorSummary";
import { UnsentText } from "#/ui/UnsentWords";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { Action } from "./action";
import { type ActionAct, type ActionStep, actionLimits, actOf, checkStep, noStep } from "./action-texts";

interface StepFormProps {
  action: Pick<Action, "actions">;
  busy: boolean;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAct: (act: ActionAct) => Promise<boolean>;
  onRefused: (errors: FormError[]) => void;
}

const steps: readonly { value: ActionStep; label: string; hint: string }[] = [
  { value: "REPORT", label: "Report how far it is", hint: "It stays open." },
  { value: "COMPLETE", label: "It is done", hint: "You say by what members can see that." },
  { value: "DROP", label: "Drop it", hint: "Members read your reason." },
];

const asked: Record<ActionStep, { fieldId: string; label: string }> = {
  REPORT: { fieldId: "progress", label: "How far is it?" },
  COMPLETE: { fieldId: "evidence", label: "By what can it be seen that it is done?" },
  DROP: { fieldId: "reason", label: "Why is it dropped?" },
};

/** What a person says of an open action. What was typed outlives a reload of the action. */
export function StepForm({ action, busy, errorOf, onAct, onRefused }: StepFormProps) {
  const [typed, setTyped] = useState(noStep);
  const { choice, progress, nextReport, evidence, reason } = typed;
  const text = { REPORT: progress, COMPLETE: evidence, DROP: reason };
  const personal = usePersonalDetails();
  useUnsavedWarning(`${progress}${evidence}${reason}`.trim() !== "");
  const offered = steps.filter(({ value }) => action.actions.includes(value));

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkStep(typed);
    onRefused(found);
    if (!choice || found.length > 0 || !personal.allows([{ ...asked[choice], text: text[choice] }])) return;
    if (await onAct(actOf({ ...typed, choice }))) setTyped(noStep);
  }

  if (offered.length === 0) {
    return <UnsentText label="What you said of it" text={choice ? text[choice] : ""} />;
  }
  return (
    <form className="app-actions" aria-labelledby="step-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="step-heading">
        How does it stand?
      </h2>
      <Radios
        id="step"
        label="What do you want to say?"
        choices={offered}
        value={choice}
        error={errorOf("step")}
        onChange={(value) => setTyped({ ...typed, choice: value as ActionStep })}
      />
      {choice === "REPORT" ? (
        <>
          <CharacterCount
            id="progress"
            label={asked.REPORT.label}
            hint="Members read it. Leave out anything that could identify a child."
            limit={actionLimits.progress.most}
            value={progress}
            error={errorOf("progress")}
            onChange={(event) => setTyped({ ...typed, progress: event.target.value })}
          />
          <DateInput
            id="next-report"
            label="When will it next be reported on? (optional)"
            hint="For example, 31 3 2027"
            value={nextReport}
            error={errorOf("next-report")}
            onChange={(day) => setTyped({ ...typed, nextReport: day })}
          />
        </>
      ) : null}
      {choice === "COMPLETE" ? (
        <CharacterCount
          id="evidence"
          label={asked.COMPLETE.label}
          hint="For example, where the new procedure is published, or which figure has moved. Members read it."
          limit={actionLimits.evidence.most}
          value={evidence}
          error={errorOf("evidence")}
          onChange={(event) => setTyped({ ...typed, evidence: event.target.value })}
        />
      ) : null}
      {choice === "DROP" ? (
        <CharacterCount
          id="reason"
          label={asked.DROP.label}
          hint="Members read it."
          limit={actionLimits.reason.most}
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
