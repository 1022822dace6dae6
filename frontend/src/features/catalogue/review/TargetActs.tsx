import { useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import {
  checkSendBack,
  checkTargetComment,
  type ReviewedMeasure,
  type TargetAct,
  targetLimits,
} from "./target-review";

interface TargetActsProps {
  measure: ReviewedMeasure;
  /** What is being sent now. */
  sending: TargetAct["action"] | undefined;
  errorOf: (fieldId: string) => string | undefined;
  /** Answers whether it was done. */
  onAct: (act: TargetAct) => Promise<boolean>;
  /** What a form would not send, for the summary at the head of the page. */
  onRefused: (errors: FormError[]) => void;
}

/** Check and challenge: agree what is proposed, send it back, say something of it. */
export function TargetActs({ measure: { actions }, sending, errorOf, onAct, onRefused }: TargetActsProps) {
  const [comment, setComment] = useState("");
  const [reason, setReason] = useState("");
  useUnsavedWarning((comment + reason).trim() !== "");
  if (!["AGREE", "SEND_BACK", "COMMENT"].some((move) => actions.some((action) => action === move)))
    return null;
  return (
    <section aria-labelledby="challenge-heading">
      <h2 className="govuk-heading-m" id="challenge-heading">
        Check and challenge
      </h2>
      {actions.includes("AGREE") ? (
        <Button
          type="button"
          busy={sending === "AGREE"}
          onClick={() => {
            onRefused([]);
            void onAct({ action: "AGREE" });
          }}
        >
          {sending === "AGREE" ? "Agreeing the target" : "Agree this target"}
        </Button>
      ) : null}
      {actions.includes("SEND_BACK") ? (
        <Details summary="Send it back">
          <TextForm
            id="send-back-reason"
            label="Why is it sent back?"
            hint="Whoever proposed it reads it here."
            limit={targetLimits.sendBack.most}
            rows={3}
            value={reason}
            error={errorOf("send-back-reason")}
            busy={sending === "SEND_BACK"}
            button={{ send: "Send it back", sending: "Sending it back", look: "secondary" }}
            check={checkSendBack}
            onChange={setReason}
            onRefused={onRefused}
            onSend={async (text) => {
              if (await onAct({ action: "SEND_BACK", reason: text })) setReason("");
            }}
          />
        </Details>
      ) : null}
      {actions.includes("COMMENT") ? (
        <Details summary="Comment on it">
          <TextForm
            id="comment"
            label="Your comment"
            hint="Officers and the board read it here. It changes nothing by itself."
            limit={targetLimits.comment.most}
            rows={3}
            value={comment}
            error={errorOf("comment")}
            busy={sending === "COMMENT"}
            button={{ send: "Keep the comment", sending: "Keeping it", look: "secondary" }}
            check={checkTargetComment}
            onChange={setComment}
            onRefused={onRefused}
            onSend={async (text) => {
              if (await onAct({ action: "COMMENT", text })) setComment("");
            }}
          />
        </Details>
      ) : null}
    </section>
  );
}
