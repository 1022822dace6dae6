import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";

type Request = components["schemas"]["DeepDiveRequest"];

/** What members asked that concerns a committee: what is open, and what was declined and why. */
export function CommitteeRequests({ requests }: { requests: readonly Request[] }) {
  const leading = requests.filter(({ joinedTo }) => !joinedTo);
  const open = leading.filter(({ state }) => state === "SUBMITTED" || state === "ACCEPTED");
  const declined = leading.filter(({ state }) => state === "DECLINED");
  return (
    <>
      {open.length > 0 ? (
        <List requests={open} />
      ) : (
        <p className="govuk-body">No request that concerns this committee is open.</p>
      )}
      {declined.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Declined</h3>
          <List requests={declined} />
        </>
      ) : null}
    </>
  );
}

function List({ requests }: { requests: readonly Request[] }) {
  return (
    <ul className="app-rows">
      {requests.map(({ reference, measures, question, raisedBy, raisedAt, stateText, decision }) => (
        <li className="app-rows__item" key={reference}>
          <Link
            to="/requests/$reference"
            params={{ reference }}
            className="govuk-link govuk-!-font-weight-bold app-rows__link"
          >
            {measures.map(({ title }) => title).join(", ")} ({reference})
          </Link>
          <p className="govuk-body app-list__excerpt govuk-!-margin-bottom-1">{question}</p>
          <p className="govuk-body app-muted">
            {raisedBy}, {londonDate(raisedAt)}. {stateText}
            {decision?.reason ? `: ${decision.reason}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
