import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";

type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

/**
 * A list of requests without those that are shown under the one they joined. Who sees a request but not the one it joined,
 * or has only the one on the list, sees it in its own place.
 */
export function leading(requests: readonly DeepDiveRequest[]): DeepDiveRequest[] {
  const under = new Set(requests.flatMap(({ joined }) => joined.map(({ reference }) => reference)));
  return requests.filter(({ reference }) => !under.has(reference));
}

/** The questions that joined a request, each in its author's words and under its own reference. */
export function JoinedRequests({ joined }: { joined: DeepDiveRequest["joined"] }) {
  return (
    <ul className="govuk-list app-joined">
      {joined.map(({ reference, question, raisedBy, raisedAt }) => (
        <li key={reference}>
          <p className="govuk-body app-typed">{question}</p>
          <p className="govuk-body app-muted">
            {raisedBy}, {londonDate(raisedAt)}, in{" "}
            <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
              request {reference}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The same, said to be answered with the one above; nothing where none joined it. */
export function AnsweredWithIt({ joined }: { joined: DeepDiveRequest["joined"] }) {
  if (joined.length === 0) return null;
  return (
    <>
      <p className="govuk-body">Joined to it, and answered with it:</p>
      <JoinedRequests joined={joined} />
    </>
  );
}
