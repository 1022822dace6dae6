import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Tag } from "#/ui/Tag";

type EditionTasks = components["schemas"]["EditionTasks"];

/** The drafts of which a lead officer's services still owe something. */
export function CommentaryTasks({ drafts }: { drafts: readonly EditionTasks[] }) {
  const owing = drafts
    .map((draft) => ({ draft, ...ownPart(draft) }))
    .filter(({ owed }) => owed > 0)
    .sort((a, b) => b.overdue - a.overdue);
  if (owing.length === 0) return <p className="govuk-body">Your services owe nothing to any draft.</p>;
  return (
    <ul className="govuk-task-list">
      {owing.map(({ draft, owed, overdue }) => (
        <li
          className="govuk-task-list__item govuk-task-list__item--with-link"
          key={`${draft.scorecard} ${draft.period} ${draft.revision}`}
        >
          <div className="govuk-task-list__name-and-hint">
            <Link
              to="/editions/$scorecard/$period/tasks"
              params={{ scorecard: draft.scorecard, period: draft.period }}
              search={{ revision: draft.revision > 1 ? draft.revision : undefined }}
              className="govuk-link govuk-task-list__link"
            >
              {draft.scorecardTitle}, {draft.periodLabel}
            </Link>
          </div>
          <div className="govuk-task-list__status app-state">
            <Tag colour={overdue > 0 ? "red" : "yellow"}>{inWords(owed, overdue)}</Tag>
          </div>
        </li>
      ))}
    </ul>
  );
}

function ownPart({ services }: EditionTasks) {
  const own = services.filter(({ measures }) => measures.some(({ mine }) => mine));
  return {
    owed: own.reduce((sum, service) => sum + service.owed, 0),
    overdue: own.reduce((sum, service) => sum + service.overdue, 0),
  };
}

function inWords(owed: number, overdue: number) {
  const things = owed === 1 ? "1 thing to do" : `${owed} things to do`;
  return overdue > 0 ? `${things}, ${overdue} overdue` : things;
}
