import { useState } from "react";
import { ApiProblem } from "#/api/problem";
import { Button } from "./Button";
import { ErrorSummary, type FormError } from "./ErrorSummary";
import { NotificationBanner } from "./Notices";
import { ProblemSummary } from "./ProblemSummary";
import { TakesFocus } from "./TakesFocus";

interface WriteOutcomeProps {
  /** What was to be changed, such as "request". */
  what: string;
  /** What the last attempt threw. */
  problem: unknown;
  /** What the last attempt did, in words, when it succeeded. */
  success?: string;
  /** Tells one attempt from the next, so that each takes the focus. */
  attempt: number;
  /** Reads the thing again and forgets the problem. */
  onReload: () => Promise<void>;
  fieldIdOf?: (pointer: string) => string | undefined;
  labelOf?: (pointer: string) => string | undefined;
  /** Where a measure that is named is put right, on another page. */
  linkOf?: (indicator: string) => FormError["link"];
}

/** Stands above a page on which something is changed and says how it went. A lost race can be read again without losing what was typed. */
export function WriteOutcome({
  what,
  problem,
  success,
  attempt,
  onReload,
  fieldIdOf,
  labelOf,
  linkOf,
}: WriteOutcomeProps) {
  const [reading, setReading] = useState(false);
  const [readAfter, setReadAfter] = useState<number>();

  if (success) {
    return (
      <TakesFocus key={attempt}>
        <NotificationBanner success>
          <p className="govuk-notification-banner__heading">{success}</p>
        </NotificationBanner>
      </TakesFocus>
    );
  }
  if (isLostRace(problem)) {
    const readAgain = async () => {
      setReading(true);
      try {
        await onReload();
        setReadAfter(attempt);
      } finally {
        setReading(false);
      }
    };
    return (
      <ErrorSummary
        key={attempt}
        title={problem.status === 412 ? `Someone else has changed this ${what}` : "This could not be done"}
      >
        {problem.status === 412 ? (
          <p>
            To protect their change, yours was not saved. Read the {what} again, then decide whether you still
            want to make yours.
          </p>
        ) : (
          <p>{problem.detail ?? `The ${what} is no longer in a state in which this can be done.`}</p>
        )}
        <p>What you have typed is kept.</p>
        <Button type="button" look="secondary" busy={reading} onClick={readAgain}>
          Read it again
        </Button>
      </ErrorSummary>
    );
  }
  if (problem)
    return (
      <ProblemSummary
        key={attempt}
        problem={problem}
        fieldIdOf={fieldIdOf}
        labelOf={labelOf}
        linkOf={linkOf}
      />
    );
  if (readAfter !== undefined) {
    return (
      <TakesFocus key={readAfter}>
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">
            This is the {what} as it stands now. What you have typed is kept.
          </p>
        </NotificationBanner>
      </TakesFocus>
    );
  }
  return null;
}

function isLostRace(problem: unknown): problem is ApiProblem {
  return problem instanceof ApiProblem && (problem.status === 412 || problem.status === 409);
}
