import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { committeesInWords, type Tracked } from "./tracked";

/** Everything that is followed, each with its kind, where it stands and what came of it, in words. */
export function TrackedList({ tracked }: { tracked: readonly Tracked[] }) {
  return (
    <ul className="app-list">
      {tracked.map((each) => (
        <li className="app-list__item" key={`${each.kind} ${each.reference}`}>
          <h3 className="govuk-heading-s">
            <TrackedLink tracked={each} />
          </h3>
          <p className="app-list__tags app-state">
            <Tag colour="grey">{each.stateText}</Tag>
            {each.overdue ? <Tag colour="red">Overdue</Tag> : null}
          </p>
          <p className="govuk-body app-list__excerpt">{each.text}</p>
          {each.outcome ? (
            <p className="govuk-body app-list__excerpt">
              <strong>What became of it:</strong> {each.outcome}
            </p>
          ) : null}
          <p className="govuk-body app-muted">
            {committeesInWords(each)}. {each.about ? `${each.about}. ` : ""}
            {each.who}, {londonDate(each.beganOn)}.{each.dueOn ? ` Due ${londonDate(each.dueOn)}.` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}

function TrackedLink({ tracked: { kind, kindText, reference } }: { tracked: Tracked }) {
  switch (kind) {
    case "REQUEST":
      return (
        <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
          {kindText} {reference}
        </Link>
      );
    case "RECOMMENDATION":
    case "INSPECTORS":
      return (
        <Link
          to="/recommendations/$recommendation"
          params={{ recommendation: reference }}
          className="govuk-link"
        >
          {kindText} {reference.replace(/-(\d+)$/, "/$1")}
        </Link>
      );
    case "ACTION":
      return (
        <Link to="/actions/$action" params={{ action: reference }} className="govuk-link">
          {kindText} {reference}
        </Link>
      );
  }
}
