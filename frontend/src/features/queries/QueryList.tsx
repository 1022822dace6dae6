import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type GeneralQuery, queryStateColours } from "./general-query";

/** How a question stands, and who may read it. */
export function QueryTags({ query: { state, stateText, answer } }: { query: GeneralQuery }) {
  return (
    <p className="app-list__tags app-state">
      <Tag colour={queryStateColours[state]}>{stateText}</Tag>
      {answer?.givenTo === "ALL_MEMBERS" ? <Tag colour="blue">For all members</Tag> : null}
    </p>
  );
}

export function QueryList({ queries }: { queries: readonly GeneralQuery[] }) {
  return (
    <ul className="app-list">
      {queries.map((query) => (
        <li className="app-list__item" key={query.reference}>
          <h2 className="govuk-heading-s">
            <Link to="/queries/$query" params={{ query: query.reference }} className="govuk-link">
              General question {query.reference}
            </Link>
          </h2>
          <QueryTags query={query} />
          <p className="govuk-body app-list__excerpt">{query.question}</p>
          <p className="govuk-body app-muted">{askedInWords(query)}.</p>
        </li>
      ))}
    </ul>
  );
}

/** "You asked on 3 June 2026"; who asked is not said to everybody. */
export function askedInWords({ mine, raisedBy, raisedAt }: GeneralQuery): string {
  const who = mine ? "You" : (raisedBy ?? "A member");
  return `${who} asked on ${londonDate(raisedAt)}`;
}
