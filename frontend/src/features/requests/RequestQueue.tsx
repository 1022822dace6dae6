import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { RequestTags } from "./RequestList";
import { aboutWhat, type DeepDiveRequest } from "./request";

/** What waits for somebody, in the order in which it is due. */
export function RequestQueue({ requests }: { requests: readonly DeepDiveRequest[] }) {
  const overdue = requests.filter(isOverdue).length;
  if (requests.length === 0) return <p className="govuk-body">No request waits for anybody.</p>;
  return (
    <>
      <p className="govuk-body">
        {requests.length === 1 ? "1 request waits" : `${requests.length} requests wait`}, {overdue || "none"}{" "}
        of them overdue. What is due first stands first, and what has no deadline last, the oldest first.
      </p>
      <ul className="app-list">
        {requests.map((request) => (
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
            {isOverdue(request) ? (
              <p className="app-list__tags app-state">
                <Tag colour="red">Overdue</Tag>
              </p>
            ) : null}
            <ul className="govuk-list">
              {request.clocks.map(({ step, text }) => (
                <li key={step}>{text}</li>
              ))}
              {request.documentClock?.state === "RUNNING" ? <li>{request.documentClock.text}</li> : null}
              {request.waitsFor ? <li>Waits for: {request.waitsFor}</li> : null}
            </ul>
            <p className="govuk-body app-muted">
              {request.raisedBy} asked on {londonDate(request.raisedAt)} about {request.scorecardTitle},{" "}
              {request.periodLabel}.{joinedWords(request)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function isOverdue({ clocks, documentClock }: DeepDiveRequest) {
  return clocks.some(({ overdue }) => overdue) || documentClock?.overdue === true;
}

function joinedWords({ joined }: DeepDiveRequest) {
  if (joined.length === 0) return "";
  return joined.length === 1 ? " 1 request is joined to it." : ` ${joined.length} requests are joined to it.`;
}
