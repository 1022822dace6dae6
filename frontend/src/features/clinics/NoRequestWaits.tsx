import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** In the place of a form for a clinic that would be about nothing. */
export function NoRequestWaits({ unsent }: { unsent: ReactNode }) {
  return (
    <div className="app-column">
      <p className="govuk-body">
        No request waits for a clinic. A clinic is about deep-dive requests that were accepted to be answered
        at one.
      </p>
      {unsent}
      <p className="govuk-body">
        <Link to="/requests" search={{ show: "waiting" }} className="govuk-link">
          Requests that wait for a decision
        </Link>
      </p>
    </div>
  );
}
