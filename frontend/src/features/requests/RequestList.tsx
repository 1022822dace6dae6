import { Link } from "@tanstack/react-router";
import { AnsweredWithIt, leading } from "#/measure/JoinedRequests";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { aboutWhat, type DeepDiveRequest } from "./request";
import { countInWords } from "./request-count";
import { requestStateWords } from "./request-state";
import { supportInWords } from "./supporters";

export function RequestList({ requests }: { requests: readonly DeepDiveRequest[] }) {
  return (
    <>
      <p className="govuk-body">{countInWords(requests)}</p>
      <ul className="app-list">
        {leading(requests).map((request) => (
          <li className="app-list__item" key={request.reference}>
            <h2 className="govuk-heading-s">
              <Link
                to="/requests/$reference"
                params={{ reference: request.reference }}
                className="govuk-link"
              >
                {aboutWhat(request)} ({request.reference})
              </Link>
            </h2>
            <RequestTags request={request} />
            <p className="govuk-body app-list__excerpt">{request.question}</p>
            <p className="govuk-body app-muted">
              {request.mine ? "You asked" : `${request.raisedBy} asked`} on {londonDate(request.raisedAt)}{" "}
              about {request.scorecardTitle}, {request.periodLabel}. {supportInWords(request)}.
            </p>
            <AnsweredWithIt joined={request.joined} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function RequestTags({ request }: { request: DeepDiveRequest }) {
  const { word, colour } = requestStateWords(request.state);
  return (
    <p className="app-list__tags app-state">
      <Tag colour={colour}>{word}</Tag>
      {request.late ? <Tag colour="orange">Late</Tag> : null}
      {request.joinedTo ? <Tag colour="grey">Joined to {request.joinedTo}</Tag> : null}
    </p>
  );
}
