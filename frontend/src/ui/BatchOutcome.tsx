import { ApiProblem, type ProblemPlace } from "#/api/problem";
import { ErrorSummary } from "./ErrorSummary";
import { NotificationBanner } from "./Notices";
import { ProblemSummary } from "./ProblemSummary";
import { TakesFocus } from "./TakesFocus";

interface BatchOutcomeProps {
  problem: unknown;
  /** What was done, in words, when it succeeded. */
  done: string | undefined;
  attempt: number;
  /** The id of what in the grid a place of the request is about. */
  fieldIdOf: (place: Pick<ProblemPlace, "pointer" | "warning">) => string | undefined;
  /** What it is called, where the service does not name it. */
  labelOf: (pointer: string) => string | undefined;
}

/** How saving what was typed side by side went: all of it, or nothing, and then why not. */
export function BatchOutcome({ problem, done, attempt, fieldIdOf, labelOf }: BatchOutcomeProps) {
  if (done) {
    return (
      <TakesFocus key={attempt}>
        <NotificationBanner success>
          <p className="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      </TakesFocus>
    );
  }
  if (problem instanceof ApiProblem && (problem.status === 412 || problem.status === 409)) {
    return (
      <ErrorSummary
        key={attempt}
        title={problem.title}
        errors={problem.errors.map((place) => ({ fieldId: fieldIdOf(place), message: place.detail }))}
      >
        {problem.detail ? <p>{problem.detail}</p> : null}
        <p>What you have typed is kept.</p>
      </ErrorSummary>
    );
  }
  return problem ? (
    <ProblemSummary
      key={attempt}
      problem={problem}
      fieldIdOf={(pointer) => fieldIdOf({ pointer })}
      labelOf={labelOf}
    />
  ) : null;
}
