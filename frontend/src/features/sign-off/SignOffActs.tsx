import { useState } from "react";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import type { FormError } from "#/ui/ErrorSummary";
import { TextForm } from "#/ui/TextForm";
import { useUnsavedWarning } from "#/ui/use-unsaved-warning";
import { checkStep, moveWords, type SignOffMove, signOffLimits } from "./sign-off";

interface SignOffActsProps {
  actions: readonly SignOffMove[];
  /** What is being sent now. */
  sending: SignOffMove | undefined;
  errorOf: (fieldId: string) => string | undefined;
  onRefused: (errors: FormError[]) => void;
  /** Answers whether it was done. */
  onTake: (move: SignOffMove, text?: string) => Promise<boolean>;
}

/** What this person may do now: first what needs no words. */
export function SignOffActs({ actions, sending, errorOf, onRefused, onTake }: SignOffActsProps) {
  const [texts, setTexts] = useState<Partial<Record<SignOffMove, string>>>({});
  useUnsavedWarning(Object.values(texts).some((text) => text.trim() !== ""));
  const plain = actions.filter((move) => !moveWords(move).label);
  const worded = actions.filter((move) => moveWords(move).label);
  return (
    <>
      {plain.map((move) => (
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
      {worded.map((move) => {
        const { label = "", hint = "", send, sending: meanwhile } = moveWords(move);
        return (
          <Details key={move} summary={send}>
            <TextForm
              id={`text-${move}`}
              label={label}
              hint={hint}
              limit={signOffLimits.most}
              rows={3}
              value={texts[move] ?? ""}
              error={errorOf(`text-${move}`)}
              busy={sending === move}
              button={{ send, sending: meanwhile, look: "secondary" }}
              check={(text) => checkStep(move, text)}
              onChange={(text) => setTexts({ ...texts, [move]: text })}
              onRefused={onRefused}
              onSend={async (text) => {
                if (await onTake(move, text)) setTexts({});
              }}
            />
          </Details>
        );
      })}
    </>
  );
}
