import { useState } from "react";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { UnsentText } from "#/ui/UnsentWords";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import type { Clinic } from "./clinic";
import type { ClinicAct } from "./clinic-acts";
import { checkCancellation, checkClinicQuestion, checkOutcome, clinicLimits } from "./clinic-texts";

/** What every form on a clinic's page needs of the page. What was typed outlives a reload of the clinic. */
export interface ClinicFormProps {
  clinic: Clinic;
  /** What is being sent now. */
  sending: ClinicAct["action"] | undefined;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAct: (act: ClinicAct) => Promise<boolean>;
  /** What a form would not send, for the summary at the head of the page. */
  onRefused: (errors: FormError[]) => void;
}

/** Sends a member's question in before the clinic. */
export function AskForm({ clinic, sending, errorOf, onAct, onRefused }: ClinicFormProps) {
  const [question, setQuestion] = useState("");
  useUnsavedWarning(question.trim() !== "");
  if (!clinic.actions.includes("ASK")) return <UnsentText label="Your question" text={question} />;
  return (
    <div className="app-actions">
      <TextForm
        id="question"
        label="Send a question in"
        hint="The officers can prepare for it. Everybody who sees the clinic sees it, with your name. Leave out anything that could identify a child."
        limit={clinicLimits.question.most}
        rows={4}
        value={question}
        error={errorOf("question")}
        busy={sending === "ASK"}
        button={{ send: "Send question", sending: "Sending your question" }}
        check={checkClinicQuestion}
        onChange={setQuestion}
        onRefused={onRefused}
        onSend={async (text) => {
          if (await onAct({ action: "ASK", text })) setQuestion("");
        }}
      />
    </div>
  );
}

/** How a clinic ends: it was held, or it is cancelled. */
export function EndForms({ clinic, sending, errorOf, onAct, onRefused }: ClinicFormProps) {
  const [outcome, setOutcome] = useState("");
  const [reason, setReason] = useState("");
  useUnsavedWarning(outcome.trim() !== "" || reason.trim() !== "");
  return (
    <>
      {clinic.actions.includes("HOLD") ? (
        <section className="app-actions" aria-labelledby="hold-heading">
          <h2 className="govuk-heading-m" id="hold-heading">
            It was held: what came of it
          </h2>
          <TextForm
            id="outcome"
            label="What members learnt and what was agreed"
            hint="Everybody who asked is told of it. Leave out anything that could identify a child. A blank line starts a new paragraph."
            limit={clinicLimits.outcome.most}
            rows={8}
            value={outcome}
            error={errorOf("outcome")}
            busy={sending === "HOLD"}
            button={{ send: "Record the outcome", sending: "Recording the outcome" }}
            check={checkOutcome}
            onChange={setOutcome}
            onRefused={onRefused}
            onSend={async (text) => {
              if (await onAct({ action: "HOLD", text })) setOutcome("");
            }}
          >
            <p className="govuk-body">
              {clinic.requests.length > 0 ? "This answers the requests on the agenda. " : null}
              It cannot be changed afterwards; actions can still be added.
            </p>
          </TextForm>
        </section>
      ) : (
        <UnsentText label="What came of it" text={outcome} />
      )}
      {clinic.actions.includes("CANCEL") ? (
        <Details summary="Cancel this clinic">
          <TextForm
            id="reason"
            label="Why is it cancelled?"
            hint="Everybody invited reads it. The requests stay accepted and wait for another clinic."
            limit={clinicLimits.reason.most}
            rows={3}
            value={reason}
            error={errorOf("reason")}
            busy={sending === "CANCEL"}
            button={{ send: "Cancel this clinic", sending: "Cancelling the clinic", look: "warning" }}
            check={checkCancellation}
            onChange={setReason}
            onRefused={onRefused}
            onSend={async (text) => {
              if (await onAct({ action: "CANCEL", reason: text })) setReason("");
            }}
          />
        </Details>
      ) : (
        <UnsentText label="Why it is cancelled" text={reason} />
      )}
    </>
  );
}
