import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";

type Action = components["schemas"]["Action"];

/** The open actions that are the reader's to do, what is overdue first. Nothing where there are none. */
export function OwnedActions({ actions }: { actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  const sorted = actions.toSorted(
    (a, b) => Number(b.overdue) - Number(a.overdue) || a.dueOn.localeCompare(b.dueOn),
  );
  return (
    <section aria-labelledby="owned-heading">
      <h2 className="govuk-heading-m" id="owned-heading">
        Actions you own
      </h2>
      <ul className="govuk-task-list">
        {sorted.slice(0, 5).map(({ reference, text, dueOn, overdue }) => (
          <li className="govuk-task-list__item govuk-task-list__item--with-link" key={reference}>
            <div className="govuk-task-list__name-and-hint">
              <Link
                to="/actions/$action"
                params={{ action: reference }}
                className="govuk-link govuk-task-list__link"
              >
                {text}
              </Link>
            </div>
            <div className="govuk-task-list__status app-state">
              <Tag colour={overdue ? "red" : "yellow"}>
                {overdue ? `Overdue since ${londonDate(dueOn)}` : `Due ${londonDate(dueOn)}`}
              </Tag>
            </div>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/actions" search={{ show: "mine" }} className="govuk-link">
          All actions you own
        </Link>
      </p>
    </section>
  );
}
