import type { UseMutationResult } from "@tanstack/react-query";
import type { FormError } from "./ErrorSummary";
import { problemAt } from "./problem-at";
import { useRefused } from "./use-refused";
import { WriteOutcome } from "./WriteOutcome";

interface Standing {
  /** What is written, such as "report". */
  what: string;
  write: Pick<UseMutationResult<unknown, Error, never>, "error" | "isSuccess" | "submittedAt" | "reset">;
  /** What is said once it is done, where the page stays. */
  done?: string;
  /** Reads it again, after somebody else was first. */
  onReload?: () => Promise<unknown>;
  fieldIdOf?: (pointer: string) => string | undefined;
}

/** What a page says of something that it writes, above the page and at its fields: what the form would not send, or how sending it went. */
export function useStanding({ what, write, done, onReload, fieldIdOf = () => undefined }: Standing) {
  const refused = useRefused();
  return {
    /** Stands above the page. */
    head: refused.summary ?? (
      <WriteOutcome
        what={what}
        problem={write.error}
        success={write.isSuccess ? done : undefined}
        attempt={write.submittedAt}
        onReload={async () => {
          await onReload?.();
          write.reset();
        }}
        fieldIdOf={fieldIdOf}
      />
    ),
    hasError: Boolean(refused.summary) || Boolean(write.error),
    errorOf: (fieldId: string) => refused.errorOf(fieldId) ?? problemAt(write.error, fieldIdOf, fieldId),
    /** Forgets how the last attempt went. Without errors the next may be sent. */
    refuse: (errors: readonly FormError[]) => {
      write.reset();
      refused.refuse(errors);
    },
  };
}
