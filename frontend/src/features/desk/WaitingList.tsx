import type { ReactNode } from "react";
import { londonDate } from "#/ui/dates";
import type { Waiting } from "./desk";

interface WaitingListProps {
  figures: readonly Waiting[];
  /** The way to where it is confirmed. */
  linkOf: (figure: Waiting, words: ReactNode) => ReactNode;
}

/** Figures that lead officers recorded and nobody has confirmed yet. */
export function WaitingList({ figures, linkOf }: WaitingListProps) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {figures.map((figure) => {
        const { indicator, title, serviceName, period, periodLabel, recordedBy, recordedAt } = figure;
        return (
          <li key={`${indicator} ${period}`}>
            {linkOf(figure, `${title}, ${periodLabel}`)} ({serviceName}), recorded by {recordedBy} on{" "}
            {londonDate(recordedAt)}
          </li>
        );
      })}
    </ul>
  );
}
