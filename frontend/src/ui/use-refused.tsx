import { useState } from "react";
import { ErrorSummary, type FormError } from "./ErrorSummary";

/** What a form would not send, with its summary for the top of the page. Each attempt is a new summary, so that it takes the focus again. */
export function useRefused() {
  const [{ errors, attempt }, setFound] = useState<{ errors: readonly FormError[]; attempt: number }>({
    errors: [],
    attempt: 0,
  });
  return {
    summary: errors.length > 0 ? <ErrorSummary key={attempt} errors={errors} /> : undefined,
    errorOf: (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message,
    /** Without errors it takes the summary away. */
    refuse: (found: readonly FormError[]) => setFound({ errors: found, attempt: attempt + 1 }),
  };
}
