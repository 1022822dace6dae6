import { type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { CharacterCount } from "#/ui/CharacterCount";
import { Radios } from "#/ui/ChoiceGroup";
import { DateInput } from "#/ui/DateInput";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { isoDay, noDay } from "#/ui/typed-day";
import { usePersonalDetails } from "#/ui/use-personal-details";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { CabinetResponse, Recommendation } from "./recommendation";
import {
  actLimits,
  checkEvidence,
  checkPause,
  checkResponse,
  checkWithdrawal,
  type RecommendationAct,
  type Recommender,
  type TypedResponse,
  withdrawalWords,
} from "./recommendation-acts";

/** What every form on a recommendation's page needs of the page. */
export interface RecommendationFormProps {
  recommendation: Recommendation;
  /** What is being sent now. */
  sending: RecommendationAct["action"] | undefined;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAct: (act: RecommendationAct) => Promise<boolean>;
  /** What a form would not send, for the summary at the head of the page. */
  onRefused: (errors: FormError[]) => void;
}

const answers: readonly { value: CabinetResponse["answer"]; label: string }[] = [
  { value: "ACCEPTED", label: "Accepted" },
  { value: "ACCEPTED_IN_PART", label: "Accepted in part" },
  { value: "REJECTED", label: "Rejected" },
];

const noResponse: TypedResponse = { answer: undefined, reason: "", on: noDay };

/** Records what the cabinet answered, why and when. */
export function ResponseForm({
  recommendation,
  sending,
  errorOf,
  onAct,
  onRefused,
}: RecommendationFormProps) {
  const [typed, setTyped] = useState(noResponse);
  const personal = usePersonalDetails();
  const who = recommendation.inspection ? "council" : "cabinet";
  useUnsavedWarning(typed.reason.trim() !== "");

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    const found = checkResponse(typed, who);
    onRefused(found);
    const texts = [{ fieldId: "response-reason", label: "Why?", text: typed.reason }];
    if (found.length > 0 || !typed.answer || !personal.allows(texts)) return;
    const response = {
      answer: typed.answer,
      reason: typed.reason.trim(),
      answeredOn: isoDay(typed.on) ?? "",
    };
    if (await onAct({ action: "RESPOND", response })) setTyped(noResponse);
  }

  if (!recommendation.actions.includes("ACCEPT")) return null;
  return (
    <form className="app-actions" aria-labelledby="response-heading" onSubmit={submit} noValidate>
      <h2 className="govuk-heading-m" id="response-heading">
        Record the {who}’s response
      </h2>
      <Radios
        id="answer"
        label={`What did the ${who} answer?`}
        choices={answers}
        value={typed.answer}
        error={errorOf("answer")}
        onChange={(answer) => setTyped({ ...typed, answer: answer as CabinetResponse["answer"] })}
      />
      <CharacterCount
        id="response-reason"
        label="Why? For one accepted in part, which part"
        hint={`As the ${who} gave it. Members read it.`}
        rows={4}
        limit={actLimits.reason.most}
        value={typed.reason}
        error={errorOf("response-reason")}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
      <DateInput
        id="answered-on"
        label="When did it answer?"
        hint="For example, 1 12 2026"
        value={typed.on}
        error={errorOf("answered-on")}
        onChange={(on) => setTyped({ ...typed, on })}
      />
      {personal.warning}
      <Button busy={sending === "RESPOND"}>
        {sending === "RESPOND" ? "Recording the response" : "Record the response"}
      </Button>
    </form>
  );
}

interface StandingStep {
  action: "COMPLETE" | "PAUSE" | "WITHDRAW";
  summary: string;
  id: string;
  label: string;
  hint: string;
  limit: number;
  button: { send: string; sending: string; look?: "warning" | "secondary" };
  check: (text: string) => FormError[];
  act: (text: string) => RecommendationAct;
}

const standingSteps = (who: Recommender): readonly StandingStep[] => [
  {
    action: "COMPLETE",
    summary: "Say that it is completed",
    id: "evidence",
    label: "By what can it be seen that it is completed?",
    hint: "For example, where the plan is published. Members read it.",
    limit: actLimits.evidence.most,
    button: { send: "It is completed", sending: "Recording it" },
    check: checkEvidence,
    act: (evidence) => ({ action: "COMPLETE", evidence }),
  },
  {
    action: "PAUSE",
    summary: "Pause it",
    id: "pause-reason",
    label: "Why is it paused?",
    hint: "Members read it. While it waits for a response, its clock stands still.",
    limit: actLimits.reason.most,
    button: { send: "Pause it", sending: "Pausing it", look: "secondary" },
    check: checkPause,
    act: (reason) => ({ action: "PAUSE", reason }),
  },
  {
    action: "WITHDRAW",
    summary: withdrawalWords[who].summary,
    id: "withdraw-reason",
    label: withdrawalWords[who].label,
    hint: "Members read it. It keeps its number.",
    limit: actLimits.reason.most,
    button: { send: "Record the withdrawal", sending: "Recording it", look: "warning" },
    check: (reason) => checkWithdrawal(reason, who),
    act: (reason) => ({ action: "WITHDRAW", reason }),
  },
];

const nothingTyped = { COMPLETE: "", PAUSE: "", WITHDRAW: "" };

/** How it rests, goes on and ends. */
export function StandingForms({
  recommendation,
  sending,
  errorOf,
  onAct,
  onRefused,
}: RecommendationFormProps) {
  const [typed, setTyped] = useState(nothingTyped);
  useUnsavedWarning(Object.values(typed).join("").trim() !== "");
  const may = recommendation.actions;
  const type = (action: StandingStep["action"], text: string) =>
    setTyped((before) => ({ ...before, [action]: text }));
  return (
    <>
      {may.includes("RESUME") ? (
        <Button
          type="button"
          busy={sending === "RESUME"}
          onClick={() => {
            onRefused([]);
            void onAct({ action: "RESUME" });
          }}
        >
          {sending === "RESUME" ? "Taking it up again" : "Take it up again"}
        </Button>
      ) : null}
      {standingSteps(recommendation.inspection ? "inspectors" : "committee")
        .filter(({ action }) => may.includes(action))
        .map(({ action, summary, act, ...text }) => (
          <Details summary={summary} key={action}>
            <TextForm
              {...text}
              rows={3}
              value={typed[action]}
              error={errorOf(text.id)}
              busy={sending === action}
              onChange={(changed) => type(action, changed)}
              onRefused={onRefused}
              onSend={async (sent) => {
                if (await onAct(act(sent))) type(action, "");
              }}
            />
          </Details>
        ))}
    </>
  );
}
