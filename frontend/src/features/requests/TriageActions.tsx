import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { EndDocumentClock, StartDocumentClock } from "./DocumentClock";
import type { DocumentClockEnd, DocumentClockStart } from "./document-clock";
import { ExtendForm } from "./ExtendForm";
import { OfficersForm, type Person } from "./OfficersForm";
import type { DeepDiveRequest } from "./request";
import { requestLimits } from "./request-texts";
import { WordsForm } from "./WordsForm";

/** What governance and the member do with a request beside deciding and answering it. */
export type TriageAct =
  | { action: "ACKNOWLEDGE" }
  | { action: "ASK_FOR_CLARIFICATION"; question: string }
  | { action: "CLARIFY" | "REPLY_TO_DECLINE"; reply: string }
  | { action: "EXTEND"; until: string; reason: string }
  | { action: "NAME_LEAD_OFFICERS"; officers: string[] }
  | { action: "START_DOCUMENT_CLOCK"; start: DocumentClockStart }
  | { action: "END_DOCUMENT_CLOCK"; end: DocumentClockEnd };

interface TriageActionsProps {
  request: DeepDiveRequest;
  /** Whom governance may name; empty for others. */
  people: readonly Person[];
  busy: boolean;
  /** Answers whether it was done. */
  onAct: (act: TriageAct) => Promise<boolean>;
  onRefused: (errors: FormError[]) => void;
}

/** Only what the service says this person may do now. */
export function TriageActions({ request, people, busy, onAct, onRefused }: TriageActionsProps) {
  const can = (action: TriageAct["action"]) => request.actions.includes(action);
  return (
    <>
      {can("CLARIFY") ? (
        <WordsForm
          id="reply"
          heading="Make your request clear"
          label="Your reply"
          hint="You can reply once. Everyone who may read this request can read it. Leave out anything that could identify a child."
          button="Send your reply"
          limits={requestLimits.clarificationReply}
          missing="Enter your reply"
          busy={busy}
          onRefused={onRefused}
          onSend={(reply) => onAct({ action: "CLARIFY", reply })}
        />
      ) : null}
      {can("REPLY_TO_DECLINE") ? (
        <WordsForm
          id="reply"
          heading="Reply to the decline"
          label="Your reply"
          hint="You can reply once. Democratic services and the chairs are told. Leave out anything that could identify a child."
          button="Send your reply"
          limits={requestLimits.declineReply}
          missing="Enter your reply"
          busy={busy}
          onRefused={onRefused}
          onSend={(reply) => onAct({ action: "REPLY_TO_DECLINE", reply })}
        />
      ) : null}
      {can("ACKNOWLEDGE") ? (
        <section className="app-actions" aria-label="Acknowledge this request">
          <p className="govuk-body">
            The member sees that you have it. Asking a question, accepting and declining say so too.
          </p>
          <Button type="button" look="secondary" busy={busy} onClick={() => onAct({ action: "ACKNOWLEDGE" })}>
            Acknowledge this request
          </Button>
        </section>
      ) : null}
      {can("NAME_LEAD_OFFICERS") ? (
        <OfficersForm
          request={request}
          people={people}
          busy={busy}
          onRefused={onRefused}
          onName={(officers) => onAct({ action: "NAME_LEAD_OFFICERS", officers })}
        />
      ) : null}
      {can("ASK_FOR_CLARIFICATION") ? (
        <Details summary="Ask the member what they mean">
          <p className="govuk-body">
            The request then waits for the member, and its clock stands still until they reply or you decide.
          </p>
          <WordsForm
            id="question"
            label="What is not clear, and why does it matter?"
            hint="Everyone who may read this request can read it."
            button="Ask the member"
            limits={requestLimits.clarification}
            missing="Enter what is not clear"
            busy={busy}
            onRefused={onRefused}
            onSend={(question) => onAct({ action: "ASK_FOR_CLARIFICATION", question })}
          />
        </Details>
      ) : null}
      {can("EXTEND") ? (
        <Details summary="Give this request longer">
          <ExtendForm
            request={request}
            busy={busy}
            onRefused={onRefused}
            onExtend={(until, reason) => onAct({ action: "EXTEND", until, reason })}
          />
        </Details>
      ) : null}
      {can("START_DOCUMENT_CLOCK") ? (
        <Details summary="Start the ten-day clock for documents about an executive decision">
          <StartDocumentClock
            busy={busy}
            onRefused={onRefused}
            onSend={(start) => onAct({ action: "START_DOCUMENT_CLOCK", start })}
          />
        </Details>
      ) : null}
      {can("END_DOCUMENT_CLOCK") ? (
        <Details summary="End the ten-day clock for documents">
          <EndDocumentClock
            busy={busy}
            onRefused={onRefused}
            onSend={(end) => onAct({ action: "END_DOCUMENT_CLOCK", end })}
          />
        </Details>
      ) : null}
    </>
  );
}
