import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type Action, actionStateWords, dueInWords, ownerInWords } from "./action";

interface ActionListProps {
  actions: readonly Action[];
  level: 2 | 3;
  /** Where the page does not say it: the clinic that each comes from. */
  withClinic?: boolean;
}

export function ActionList({ actions, level, withClinic = false }: ActionListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="app-list">
      {actions.map((action) => (
        <li className="app-list__item" key={action.reference}>
          <Heading className="govuk-heading-s">
            <Link to="/actions/$action" params={{ action: action.reference }} className="govuk-link">
              {action.text} ({action.reference})
            </Link>
          </Heading>
          <ActionTags action={action} />
          <p className="govuk-body">
            {ownerInWords(action)}. {dueInWords(action)}.
            {action.state === "OPEN" && action.nextReportOn
              ? ` Next report on ${londonDate(action.nextReportOn)}.`
              : ""}
          </p>
          <Latest action={action} />
          {withClinic ? (
            <p className="govuk-body app-muted">
              Agreed at{" "}
              <Link to="/clinics/$clinic" params={{ clinic: action.clinic }} className="govuk-link">
                {action.clinicTitle} ({action.clinic})
              </Link>
              .
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function ActionTags({ action }: { action: Pick<Action, "state" | "overdue"> }) {
  const { word, colour } = actionStateWords(action.state);
  return (
    <p className="app-list__tags app-state">
      <Tag colour={colour}>{word}</Tag>
      {action.overdue ? <Tag colour="red">Overdue</Tag> : null}
    </p>
  );
}

/** How it ended, or what was last reported. */
function Latest({ action: { ended, progress } }: { action: Action }) {
  const latest = ended ?? progress[0];
  if (!latest) return null;
  return (
    <p className="govuk-body app-list__excerpt">
      {ended ? "" : "Last report, "}
      {londonDate(latest.at)}: {latest.text}
    </p>
  );
}
