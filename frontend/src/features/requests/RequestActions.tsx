import { useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { Quote } from "#/ui/Said";
import { type AnswerAct, AnswerActions } from "./AnswerActions";
import { type Decision, DecisionForm } from "./DecisionForm";
import { HearForm } from "./HearForm";
import { type Join, JoinForm, joinable } from "./JoinForm";
import type { AnswerKind, DeepDiveRequest } from "./request";
import type { Satisfaction } from "./request-texts";
import { SatisfactionForm } from "./SatisfactionForm";
import type { TriageAct } from "./TriageActions";

/** What a person does with a request. */
export type Act =
  | { action: "SUPPORT" | "STOP_SUPPORTING" | "WITHDRAW" | "SEPARATE" }
  | { action: "ACCEPT"; answerKind: AnswerKind }
  | { action: "DECLINE"; reason: string }
  | { action: "HEAR"; text: string }
  | { action: "JOIN"; to: string }
  | { action: "SAY_WHETHER_ANSWERED"; answered: boolean; note: string | undefined }
  | AnswerAct
  | TriageAct;

interface RequestActionsProps {
  request: DeepDiveRequest;
  /** Other requests on its measures, for those who may join it to one. */
  onSameMeasures?: readonly DeepDiveRequest[];
  /** To which an answer can be given, for those who may give it. */
  committees?: Parameters<typeof AnswerActions>[0]["committees"];
  busy: boolean;
  /** Answers whether it was done. */
  onAct: (act: Act) => Promise<boolean>;
  /** Field errors of an attempt, for the summary at the head of the page. */
  onRefused: (errors: { fieldId?: string; message: string }[]) => void;
}

const notJoined: Join = { choice: undefined, typed: "" };

/** Only what the service says this person may do now. What was typed outlives a reload of the request. */
export function RequestActions({
  request,
  onSameMeasures = [],
  committees = [],
  busy,
  onAct,
  onRefused,
}: RequestActionsProps) {
  const undecided: Decision = { choice: undefined, answerKind: request.wish, reason: "" };
  const said: Satisfaction = {
    answered: request.satisfaction?.answered,
    note: request.satisfaction?.note ?? "",
  };
  // Until something is chosen or typed, each form holds what the request says.
  const [decision, setDecision] = useState<Decision>();
  const [answer, setAnswer] = useState<string>();
  const [hearing, setHearing] = useState("");
  const [join, setJoin] = useState(notJoined);
  const [saying, setSaying] = useState<Satisfaction>();
  const can = (action: DeepDiveRequest["actions"][number]) => request.actions.includes(action);
  const act = async (wanted: Act, forget: () => void) => {
    if (await onAct(wanted)) forget();
  };
  const decides = can("ACCEPT") || can("DECLINE");

  return (
    <>
      {can("SAY_WHETHER_ANSWERED") ? (
        <SatisfactionForm
          value={saying ?? said}
          busy={busy}
          onChange={setSaying}
          onRefused={onRefused}
          onSay={({ answered = false, note }) =>
            act({ action: "SAY_WHETHER_ANSWERED", answered, note: note.trim() || undefined }, () =>
              setSaying(undefined),
            )
          }
        />
      ) : null}
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
          value={decision ?? undecided}
          wish={request.wish}
          mayAccept={can("ACCEPT")}
          mayDecline={can("DECLINE")}
          busy={busy}
          onChange={setDecision}
          onRefused={onRefused}
          onDecide={({ choice, answerKind, reason }) =>
            act(
              choice === "accept"
                ? { action: "ACCEPT", answerKind }
                : { action: "DECLINE", reason: reason.trim() },
              () => setDecision(undefined),
            )
          }
        />
      ) : null}
      <AnswerActions
        request={request}
        committees={committees}
        typed={answer}
        busy={busy}
        onType={setAnswer}
        onAct={onAct}
        onRefused={onRefused}
      />
      {can("HEAR") ? (
        <HearForm
          value={hearing}
          busy={busy}
          onChange={setHearing}
          onRefused={onRefused}
          onHear={(text) => act({ action: "HEAR", text: text.trim() }, () => setHearing(""))}
        />
      ) : null}
      {can("JOIN") ? (
        <Details summary="Join this request to another">
          <JoinForm
            value={join}
            choices={joinable(request, onSameMeasures)}
            busy={busy}
            onChange={setJoin}
            onRefused={onRefused}
            onJoin={(to) => act({ action: "JOIN", to }, () => setJoin(notJoined))}
          />
        </Details>
      ) : null}
      {can("SEPARATE") ? (
        <Details summary={`Separate this request from ${request.joinedTo ?? "the other"}`}>
          <p className="govuk-body">
            Separate it if it asks something else. From then on it is decided and answered by itself.
          </p>
          <Button type="button" look="secondary" busy={busy} onClick={() => onAct({ action: "SEPARATE" })}>
            Separate this request
          </Button>
        </Details>
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
      <Unsent
        text={can("ANSWER") || can("DRAFT_ANSWER") ? "" : (answer ?? "")}
        saved={request.answer?.text ?? request.answerDraft?.text}
      />
      <Unsent text={can("HEAR") ? "" : hearing} saved={request.answer?.text} />
      <Unsent text={decides ? "" : (decision?.reason ?? "")} saved={request.decision?.reason} />
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
      <Quote text={text} />
    </section>
  );
}
