import { ApiProblem } from "#/api/problem";
import type { components } from "#/api/schema";
import { ErrorSummary } from "#/ui/ErrorSummary";
import { NotificationBanner } from "#/ui/Notices";
import { ProblemSummary } from "#/ui/ProblemSummary";
import { TakesFocus } from "#/ui/TakesFocus";
import { doubtField } from "./CellNotices";
import { idOf } from "./grid";
import type { BatchItem } from "./typed-figure";

type Recorded = components["schemas"]["PeriodValuesRecorded"];

interface GridOutcomeProps {
  problem: unknown;
  /** What was sent at the last attempt. */
  sent: readonly BatchItem[] | undefined;
  /** What was done, in words, when it succeeded. */
  done: string | undefined;
  attempt: number;
}

/** How saving went: what was recorded, which figures look wrong, which somebody else has changed. */
export function GridOutcome({ problem, sent, done, attempt }: GridOutcomeProps) {
  if (done) {
    return (
      <TakesFocus key={attempt}>
        <NotificationBanner success>
          <p className="govuk-notification-banner__heading">{done}</p>
        </NotificationBanner>
      </TakesFocus>
    );
  }
  const itemAt = (pointer = "") => sent?.[Number(/^\/items\/(\d+)\//.exec(pointer)?.[1] ?? Number.NaN)];
  const cellAt = (pointer?: string) => {
    const item = itemAt(pointer);
    return item && idOf(item.indicator, item.period);
  };
  if (problem instanceof ApiProblem && (problem.status === 412 || problem.status === 409)) {
    return (
      <ErrorSummary
        key={attempt}
        title={problem.title}
        errors={problem.errors.map(({ pointer, warning, detail }) => ({
          fieldId: warning ? doubtField(warning) : cellAt(pointer),
          message: detail,
        }))}
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
      fieldIdOf={cellAt}
      labelOf={(pointer) => {
        const item = itemAt(pointer);
        return item && `${item.indicator}, ${item.period}`;
      }}
    />
  ) : null;
}

export function recordedInWords({ added, revised, unchanged }: Recorded): string {
  return [
    added > 0 ? `${added} ${added === 1 ? "figure" : "figures"} recorded` : "",
    revised > 0 ? `${revised} changed` : "",
    unchanged > 0 ? `${unchanged} already as typed` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
