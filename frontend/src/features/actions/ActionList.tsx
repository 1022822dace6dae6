import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { ActionSource } from "./ActionSource";
import { type Action, actionStateWords, dueInWords, ownerInWords } from "./action";

interface ActionListProps {
  actions: readonly Action[];
  level: 2 | 3;
  /** Where the page does not say it: the clinic or recommendation that each comes from. */
  withSource?: boolean;
}

export function ActionList({ actions, level, withSource = false }: ActionListProps) {
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
          {withSource ? (
            <p className="govuk-body app-muted">
              Agreed {action.clinic ? "at" : "on"} <ActionSource action={action} />.
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
