import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "./Button";
import { ConfirmationPanel } from "./ConfirmationPanel";
import { Details } from "./Details";
import { TakesFocus } from "./TakesFocus";
import type { Draft } from "./use-draft";
import { WriteOutcome } from "./WriteOutcome";

interface Removal {
  /** What is taken away, such as "policy". */
  what: string;
  /** Which of them it was, and the way back to the others: what the page says once it is gone. */
  gone: { name: string; back: ReactNode };
  /** What follows from it, before it is done. */
  warning: string;
  remove: () => Promise<unknown>;
  onRemoved: () => Promise<unknown>;
  /** Reads it again, after somebody else was first. */
  onReload: () => Promise<unknown>;
}

/** Takes away what a form on the same page changes. */
export function useRemoval(
  { what, gone, warning, remove, onRemoved, onReload }: Removal,
  draft: Pick<Draft<unknown>, "head" | "hasError">,
) {
  const removal = useMutation({ mutationFn: remove, onSuccess: onRemoved });
  const words = `Take the ${what} away`;
  return {
    /** The whole page, once it is gone. */
    after: removal.isSuccess ? (
      <TakesFocus>
        <div className="app-column">
          <ConfirmationPanel title={`${what.charAt(0).toUpperCase()}${what.slice(1)} taken away`}>
            {gone.name}
          </ConfirmationPanel>
          <p className="govuk-body">{gone.back}</p>
        </div>
      </TakesFocus>
    ) : null,
    /** Stands above the page: why it could not be taken away, or else how changing it went. */
    head: removal.error ? (
      <WriteOutcome
        what={what}
        problem={removal.error}
        attempt={removal.submittedAt}
        onReload={async () => {
          await onReload();
          removal.reset();
        }}
      />
    ) : (
      draft.head
    ),
    hasError: draft.hasError || Boolean(removal.error),
    form: (
      <Details summary={words}>
        <p className="govuk-body">{warning}</p>
        <Button type="button" look="warning" busy={removal.isPending} onClick={() => removal.mutate()}>
          {words}
        </Button>
      </Details>
    ),
  };
}
