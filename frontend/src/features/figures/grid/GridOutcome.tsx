import type { components } from "#/api/schema";
import { BatchOutcome } from "#/ui/BatchOutcome";
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
export function GridOutcome({ sent, ...outcome }: GridOutcomeProps) {
  const itemAt = (pointer = "") => sent?.[Number(/^\/items\/(\d+)\//.exec(pointer)?.[1] ?? Number.NaN)];
  return (
    <BatchOutcome
      {...outcome}
      fieldIdOf={({ pointer, warning }) => {
        const item = itemAt(pointer);
        return warning ? doubtField(warning) : item && idOf(item.indicator, item.period);
      }}
      labelOf={(pointer) => {
        const item = itemAt(pointer);
        return item && `${item.indicator}, ${item.period}`;
      }}
    />
  );
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
