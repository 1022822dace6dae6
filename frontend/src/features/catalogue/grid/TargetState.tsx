import type { components } from "#/api/schema";
import { ruleName } from "#/measure/demonstration-rule";
import { RatingTag } from "#/measure/RatingTag";
import { londonDate } from "#/ui/dates";
import { statuses } from "../target-words";
import { type TargetRow, targetOf } from "./target-grid";

type Answer = components["schemas"]["ThresholdPreviews"]["items"][number];

interface TargetStateProps {
  row: TargetRow;
  isChanged: boolean;
  /** Whether what is typed can be asked about. */
  complete: boolean;
  /** What the service says of it; nothing while it is asked. */
  answer: Answer | undefined;
}

/** Who set a target and when, or what the one that is typed would rate. */
export function TargetState({ row, isChanged, complete, answer }: TargetStateProps) {
  if (!isChanged) return <>{setInWords(row)}</>;
  const preview = answer?.preview;
  const [figure] = preview?.figures ?? [];
  return (
    <>
      Not saved.{" "}
      {!complete || (answer && answer.errors.length > 0) ? (
        "It is rated here once its numbers go together."
      ) : !answer ? (
        "Working out what it would rate."
      ) : !figure ? (
        "There is no figure yet that it could rate."
      ) : (
        <>
          {preview?.year === row.year ? "" : `No figure of ${row.yearLabel} yet. `}
          {figure.label}, {figure.display}: <RatingTag rating={figure.rating} />
        </>
      )}
    </>
  );
}

function setInWords(row: TargetRow): string {
  const target = targetOf(row);
  if (!target) return row.target ? `${ruleName}: no target is set.` : "No target is set.";
  const status = target.status === "APPROVED" ? "" : `${statuses[target.status]}. `;
  return `${status}Set on ${londonDate(target.setAt)} by ${target.setBy}.`;
}
