import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import type { DeepDiveRequest } from "./request";

type Joined = DeepDiveRequest["joined"][number];

/** The questions that joined a request, each in its author's words and under its own reference. */
export function JoinedRequests({ joined }: { joined: readonly Joined[] }) {
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
