import { Button } from "./Button";
import { ErrorSummary } from "./ErrorSummary";

interface StaleSummaryProps {
  /** What was changed by someone else, such as "request". */
  what: string;
  onReload: () => void;
  busy?: boolean;
}

/** Says that what was read is out of date, and reads it again without losing what was typed. */
export function StaleSummary({ what, onReload, busy = false }: StaleSummaryProps) {
  return (
    <ErrorSummary title={`Someone else has changed this ${what}`}>
      <p>
        To protect their change, yours was not saved. Read the {what} again, then decide whether you still
        want to make your change. What you have typed is kept.
      </p>
      <Button type="button" look="secondary" busy={busy} onClick={onReload}>
        Read it again
      </Button>
    </ErrorSummary>
  );
}
