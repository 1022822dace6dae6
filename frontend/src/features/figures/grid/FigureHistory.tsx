import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";

type PeriodValue = components["schemas"]["PeriodValue"];

/** Every value that one figure has had, newest first. */
export function FigureHistory({ revisions }: { revisions: readonly PeriodValue[] }) {
  return (
    <ol className="govuk-list" reversed>
      {revisions.map(({ revision, value, symbol, symbolText, status, reason, recordedBy, recordedAt }) => (
        <li key={revision}>
          <strong>{[value, symbolText ?? symbol].filter((part) => part !== undefined).join(", ")}</strong> (
          {status.toLowerCase()}), {recordedBy}, {londonDateTime(recordedAt)}
          {reason ? `: ${reason}` : ""}
        </li>
      ))}
    </ol>
  );
}
