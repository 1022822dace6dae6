import { ApiProblem } from "#/api/problem";
import { Button } from "./Button";
import { ErrorSummary } from "./ErrorSummary";

interface StaleSummaryProps {
  /** What was changed by someone else, such as "request". */
  what: string;
  /** The service's 412 or 409. */
  problem: unknown;
  onReload: () => void;
  busy?: boolean;
}

/** Says that what was read is out of date, and reads it again without losing what was typed. */
export function StaleSummary({ what, problem, onReload, busy = false }: StaleSummaryProps) {
  const conflict = problem instanceof ApiProblem && problem.status === 409;
  return (
    <ErrorSummary title={conflict ? "This could not be done" : `Someone else has changed this ${what}`}>
      {conflict ? (
        <p>{problem.detail ?? `The ${what} is no longer in a state in which this can be done.`}</p>
      ) : (
        <p>
          To protect their change, yours was not saved. Read the {what} again, then decide whether you still
          want to make yours.
        </p>
      )}
      <p>What you have typed is kept.</p>
      <Button type="button" look="secondary" busy={busy} onClick={onReload}>
        Read it again
      </Button>
    </ErrorSummary>
  );
}
