import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";

type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

/** A member's own and supported requests that are not settled, and those answered: what became of what was asked. */
export function OpenRequests({ requests }: { requests: readonly DeepDiveRequest[] }) {
  if (requests.length === 0) {
    return (
      <p className="govuk-body">
        You have no deep-dive requests. To ask for one, open a measure of a published scorecard.
      </p>
    );
  }
  return (
    <>
      <ul className="app-rows">
        {requests.slice(0, 5).map(({ reference, measures, state, stateText, answer, raisedAt }) => (
          <li className="app-rows__item" key={reference}>
            <Link
              to="/requests/$reference"
              params={{ reference }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {measures.map(({ title }) => title).join(", ")}
            </Link>
            <p className="govuk-body">
              {stateText}.{" "}
              {answer
                ? `${state === "HEARD" ? "Heard" : "Answered"} ${londonDate(answer.at)}`
                : `Asked ${londonDate(raisedAt)}`}
              .
            </p>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link to="/requests" search={{ show: "mine" }} className="govuk-link">
          All my requests
        </Link>
      </p>
    </>
  );
}
