import { useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { type AnnualReport, checkWhy, moveWords, type ReportMove, whyLimits } from "./annual-report";

interface ReportActsProps {
  actions: AnnualReport["actions"];
  /** What is being sent now. */
  sending: ReportMove | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onTake: (move: ReportMove, text?: string) => Promise<boolean>;
}

/** The steps that this person may take now. */
export function ReportActs({ actions, sending, errorOf, onRefused, onTake }: ReportActsProps) {
  const [why, setWhy] = useState("");
  useUnsavedWarning(why.trim() !== "");
  const moves = actions.filter((action) => action !== "WRITE");
  const { send, sending: meanwhile } = moveWords("SEND_BACK");
  return (
    <>
      {moves
        .filter((move) => move !== "SEND_BACK")
        .map((move) => (
          <Button
            key={move}
            type="button"
            busy={sending === move}
            onClick={() => {
              onRefused([]);
              void onTake(move);
            }}
          >
            {sending === move ? moveWords(move).sending : moveWords(move).send}
          </Button>
        ))}
      {moves.includes("SEND_BACK") ? (
        <Details summary={send}>
          <TextForm
            id="why"
            label="Why is it sent back?"
            hint="Performance officers read it here, change the report and give it to the board again."
            limit={whyLimits.most}
            rows={3}
            value={why}
            error={errorOf("why")}
            busy={sending === "SEND_BACK"}
            button={{ send, sending: meanwhile, look: "secondary" }}
            check={checkWhy}
            onChange={setWhy}
            onRefused={onRefused}
            onSend={async (text) => {
              if (await onTake("SEND_BACK", text)) setWhy("");
            }}
          />
        </Details>
      ) : null}
    </>
  );
}
