import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";

type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

const shownFirst = 5;

/** A member's own and supported requests, the newest first: what became of what was asked. */
export function OpenRequests({ requests }: { requests: readonly DeepDiveRequest[] }) {
  if (requests.length === 0) {
    return (
      <p className="govuk-body-s">
        You have no deep-dive requests. To ask for one, open a measure of a published scorecard.
      </p>
    );
  }
  return (
    <>
      <RequestLines requests={requests.slice(0, shownFirst)} />
      <p className="govuk-body-s">
        <Link to="/requests" search={{ show: "mine" }} className="govuk-link">
          All my requests
        </Link>
      </p>
    </>
  );
}

/** A line for each: what it is about, how it stands, and when it was asked or answered. */
export function RequestLines({ requests }: { requests: readonly DeepDiveRequest[] }) {
  return (
    <ul className="app-lines">
      {requests.map(({ reference, measures, state, stateText, answer, raisedAt }) => (
        <li className="app-lines__item app-lines__item--running" key={reference}>
          <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
            {measures.map(({ title }) => title).join(", ")}
          </Link>
          <p>
            {stateText}.{" "}
            {answer
              ? `${state === "HEARD" ? "Heard" : "Answered"} ${londonDate(answer.at)}`
              : `Asked ${londonDate(raisedAt)}`}
            .
          </p>
        </li>
      ))}
    </ul>
  );
}
