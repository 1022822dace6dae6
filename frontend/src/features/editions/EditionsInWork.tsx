import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import type { EditionSummary } from "./edition";
import { listedStateWords } from "./edition-state";
import { editionAddress, revisionInWords } from "./revision";
import { holdingBackInWords } from "./tasks/holding-back";
import type { EditionTasks } from "./tasks/ServiceTasks";

interface EditionInWork {
  edition: EditionSummary;
  /** Absent while they are being read, and where nobody owes it anything any more. */
  tasks?: EditionTasks;
}

/** Every edition that members cannot read yet, with what it waits for. */
export function EditionsInWork({ editions }: { editions: readonly EditionInWork[] }) {
  return (
    <ul className="app-rows">
      {editions.map(({ edition, tasks }) => {
        const { scorecard, scorecardTitle, period, periodLabel, revision } = edition;
        const { word, colour, next } = listedStateWords(edition);
        const correction = revisionInWords(revision);
        const address = editionAddress(edition);
        return (
          <li className="app-rows__item" key={`${scorecard} ${period} ${revision}`}>
            <Link
              to="/editions/$scorecard/$period"
              {...address}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {scorecardTitle}, {periodLabel}
              {correction ? `, ${correction}` : null}
            </Link>{" "}
            <Tag colour={colour}>{word}</Tag>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {tasks ? holdingBackInWords(tasks) : next}
              {tasks && tasks.doubtful.length > 0
                ? ` ${tasks.doubtful.length === 1 ? "1 figure looks wrong." : `${tasks.doubtful.length} figures look wrong.`}`
                : null}
            </p>
            {tasks ? (
              <p className="govuk-body app-muted">
                Figures are due by {londonDate(tasks.figuresDue)}, commentary by{" "}
                {londonDate(tasks.commentaryDue)}.{" "}
                <Link
                  to="/editions/$scorecard/$period/tasks"
                  {...address}
                  className="govuk-link app-rows__link"
                >
                  What each service still owes
                  <span className="govuk-visually-hidden">
                    : {scorecardTitle}, {periodLabel}
                  </span>
                </Link>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
