import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Details } from "./Details";
import type { FormError } from "./ErrorSummary";
import { problemAt } from "./problem-at";
import { TextForm } from "./TextForm";
import type { Draft, Saved } from "./use-draft";
import { useRefused } from "./use-refused";
import { useUnsavedWarning } from "./use-unsaved-warning";
import { WriteOutcome } from "./WriteOutcome";

const reasonId = "reason";
const fieldIdOf = (pointer: string) => (pointer === "/reason" ? reasonId : undefined);

interface Ending<S> {
  /** What is ended, such as "meeting". */
  what: string;
  /** What is said once it is. */
  done: string;
  /** What opens the form, such as "Cancel this meeting", and what its button says; and what it says meanwhile. */
  words: { send: string; sending: string };
  label: string;
  hint: string;
  limit: number;
  check: (reason: string) => FormError[];
  write: (reason: string) => Promise<Required<Saved<S>>>;
  onEnded: (answer: Required<Saved<S>>) => void;
  /** Reads it again, after somebody else was first. */
  onReload: () => Promise<unknown>;
}

/** Ends what a form on the same page changes, with a reason that people read. */
export function useEnding<S>(ending: Ending<S>, draft: Pick<Draft<unknown>, "head" | "hasError">) {
  const [reason, setReason] = useState("");
  const refused = useRefused();
  useUnsavedWarning(reason.trim() !== "");
  const end = useMutation({
    mutationFn: ending.write,
    onSuccess: (answer) => {
      ending.onEnded(answer);
      setReason("");
    },
  });
  const head: ReactNode =
    refused.summary ??
    (end.isIdle ? (
      draft.head
    ) : (
      <WriteOutcome
        what={ending.what}
        problem={end.error}
        success={end.isSuccess ? ending.done : undefined}
        attempt={end.submittedAt}
        onReload={async () => {
          await ending.onReload();
          end.reset();
        }}
        fieldIdOf={fieldIdOf}
      />
    ));
  return {
    /** Stands above the page: how ending it went, or else how changing it did. */
    head,
    hasError: Boolean(refused.summary) || draft.hasError || Boolean(end.error),
    form: (
      <Details summary={ending.words.send}>
        <TextForm
          id={reasonId}
          label={ending.label}
          hint={ending.hint}
          limit={ending.limit}
          rows={3}
          value={reason}
          error={refused.errorOf(reasonId) ?? problemAt(end.error, fieldIdOf, reasonId)}
          busy={end.isPending}
          button={{ ...ending.words, look: "warning" }}
          check={ending.check}
          onChange={setReason}
          onRefused={(errors) => {
            end.reset();
            refused.refuse(errors);
          }}
          onSend={(why) => end.mutate(why)}
        />
      </Details>
    ),
  };
}
