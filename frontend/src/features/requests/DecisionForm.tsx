import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import type { FormError } from "#/ui/ErrorSummary";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { answerKindOf, kindChoices, kindWords } from "./answer-kind";
import type { AnswerKind } from "./request";
import { checkReason, requestLimits } from "./request-texts";

export interface Decision {
  choice: "accept" | "decline" | undefined;
  /** How it will be answered; as the member wishes, unless something else is chosen. */
  answerKind: AnswerKind;
  reason: string;
}

export function checkDecision({ choice, reason }: Omit<Decision, "answerKind">): FormError[] {
  if (!choice) return [{ fieldId: "decision", message: "Select whether to accept or decline the request" }];
  return choice === "decline" ? checkReason(reason) : [];
}

interface DecisionFormProps {
  value: Decision;
  /** How the member would like to be answered. */
  wish: AnswerKind;
  mayAccept: boolean;
  mayDecline: boolean;
  busy: boolean;
  onChange: (decision: Decision) => void;
  onRefused: (errors: FormError[]) => void;
  onDecide: (decision: Decision) => void;
}

const accept = {
  value: "accept",
  label: "Accept",
  hint: "The member and those who support it see that it was accepted, and how it will be answered.",
};
const decline = {
  value: "decline",
  label: "Decline, with a reason",
  hint: "The member and those who support it read your reason.",
};

export function DecisionForm({
  value,
  wish,
  mayAccept,
  mayDecline,
  busy,
  onChange,
  onRefused,
  onDecide,
}: DecisionFormProps) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const personal = usePersonalDetails();
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkDecision(value);
    setErrors(found);
    onRefused(found);
    const read = value.choice === "decline" ? value.reason : "";
    const texts = [{ fieldId: "reason", label: "Why do you decline it?", text: read }];
    if (found.length === 0 && personal.allows(texts)) onDecide(value);
  }

  return (
    <form className="app-actions" aria-labelledby="decision-form-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="decision-form-heading">
        Decide on this request
      </h2>
      <Radios
        id="decision"
        label="Your decision"
        choices={[...(mayAccept ? [accept] : []), ...(mayDecline ? [decline] : [])]}
        value={value.choice}
        error={errorOf("decision")}
        onChange={(choice) => onChange({ ...value, choice: choice === "accept" ? "accept" : "decline" })}
      />
      {value.choice === "accept" ? (
        <Radios
          id="answer-kind"
          label="How will it be answered?"
          hint={`The member would like to be answered ${kindWords(wish).inSentence}.`}
          choices={kindChoices("next")}
          value={value.answerKind}
          onChange={(kind) => onChange({ ...value, answerKind: answerKindOf(kind) ?? value.answerKind })}
        />
      ) : null}
      {value.choice === "decline" ? (
        <CharacterCount
          id="reason"
          label="Why do you decline it?"
          hint="Say what the member can do instead, such as where the answer already is."
          limit={requestLimits.reason.most}
          value={value.reason}
          error={errorOf("reason")}
          onChange={(event) => onChange({ ...value, reason: event.target.value })}
        />
      ) : null}
      {personal.warning}
      <Button busy={busy}>{busy ? "Recording your decision" : "Record decision"}</Button>
    </form>
  );
}
