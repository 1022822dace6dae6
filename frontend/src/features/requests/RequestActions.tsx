import { useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Paragraphs } from "#/ui/Paragraphs";
import { AnswerForm } from "./AnswerForm";
import { type Decision, DecisionForm } from "./DecisionForm";
import type { DeepDiveRequest } from "./request";

/** What a person does with a request. */
export type Act =
  | { action: "SUPPORT" | "STOP_SUPPORTING" | "WITHDRAW" | "ACCEPT" }
  | { action: "DECLINE"; reason: string }
  | { action: "ANSWER"; answer: string };

const undecided: Decision = { choice: undefined, reason: "" };

interface RequestActionsProps {
  request: DeepDiveRequest;
  busy: boolean;
  /** Answers whether it was done. */
  onAct: (act: Act) => Promise<boolean>;
  /** Field errors of an attempt, for the summary at the head of the page. */
  onRefused: (errors: { fieldId?: string; message: string }[]) => void;
}

/** Only what the service says this person may do now. What was typed outlives a reload of the request. */
export function RequestActions({ request, busy, onAct, onRefused }: RequestActionsProps) {
  const [decision, setDecision] = useState<Decision>(undecided);
  const [answer, setAnswer] = useState("");
  const can = (action: DeepDiveRequest["actions"][number]) => request.actions.includes(action);
  const decide = async (act: Act) => {
    if (await onAct(act)) setDecision(undecided);
  };
  const sendAnswer = async (text: string) => {
    if (await onAct({ action: "ANSWER", answer: text })) setAnswer("");
  };
  const decides = can("ACCEPT") || can("DECLINE");

  return (
    <>
      {can("SUPPORT") ? (
        <section className="app-actions" aria-label="Support this request">
          <p className="govuk-body">
            If you want to know the same, support this request rather than ask again. You will find its answer
            under My requests.
          </p>
          <Button type="button" busy={busy} onClick={() => onAct({ action: "SUPPORT" })}>
            Support this request
          </Button>
        </section>
      ) : null}
      {can("STOP_SUPPORTING") ? (
        <section className="app-actions" aria-label="Stop supporting this request">
          <p className="govuk-body">You support this request.</p>
          <Button
            type="button"
            look="secondary"
            busy={busy}
            onClick={() => onAct({ action: "STOP_SUPPORTING" })}
          >
            Stop supporting this request
          </Button>
        </section>
      ) : null}
      {decides ? (
        <DecisionForm
          value={decision}
          mayAccept={can("ACCEPT")}
          mayDecline={can("DECLINE")}
          busy={busy}
          onChange={setDecision}
          onRefused={onRefused}
          onDecide={(made) =>
            decide(
              made.choice === "accept"
                ? { action: "ACCEPT" }
                : { action: "DECLINE", reason: made.reason.trim() },
            )
          }
        />
      ) : null}
      {can("ANSWER") ? (
        <AnswerForm
          value={answer}
          busy={busy}
          onChange={setAnswer}
          onRefused={onRefused}
          onAnswer={(text) => sendAnswer(text.trim())}
        />
      ) : null}
      {can("WITHDRAW") ? (
        <Details summary="Withdraw this request">
          <p className="govuk-body">
            Withdraw it if you no longer want an answer. It stays on record as withdrawn and cannot be taken
            up again, but you can ask anew.
          </p>
          <Button type="button" look="warning" busy={busy} onClick={() => onAct({ action: "WITHDRAW" })}>
            Withdraw this request
          </Button>
        </Details>
      ) : null}
      <Unsent text={can("ANSWER") ? "" : answer} saved={request.answer?.text} />
      <Unsent text={decides ? "" : decision.reason} saved={request.decision?.reason} />
    </>
  );
}

/** Somebody else decided or answered first: what was typed is shown, so that it is not lost. */
function Unsent({ text, saved }: { text: string; saved: string | undefined }) {
  if (text.trim() === "" || text.trim() === saved) return null;
  return (
    <section aria-labelledby="unsent-heading">
      <h2 className="govuk-heading-m" id="unsent-heading">
        What you typed
      </h2>
      <p className="govuk-body">It was not saved. Copy it from here if you want to keep it.</p>
      <div className="app-quote">
        <Paragraphs text={text} />
      </div>
    </section>
  );
}
