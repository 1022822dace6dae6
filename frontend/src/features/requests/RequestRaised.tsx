import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { aboutWhat, type DeepDiveRequest } from "./request";

/** What a member sees after sending a request: its reference, and what happens next. */
export function RequestRaised({ request }: { request: DeepDiveRequest }) {
  const { reference, scorecard, period } = request;
  return (
    <div className="app-column">
      <ConfirmationPanel title="Request sent">
        Your reference
        <br />
        <strong>{reference}</strong>
      </ConfirmationPanel>
      <p className="govuk-body">
        You asked about {aboutWhat(request)} in {request.scorecardTitle}, {request.periodLabel}.
      </p>
      {request.late ? (
        <p className="govuk-body">
          The time for requests on this scorecard had ended, so your request is marked as late. Democratic
          services may still accept it.
        </p>
      ) : null}
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Democratic services read your request and accept it, or decline it with a reason.</li>
        <li>An accepted request is answered in writing by the officers who know the measure.</li>
        <li>You find the decision and the answer in this service, under your requests.</li>
      </ol>
      <p className="govuk-body">Other members who want to know the same can support your request.</p>
      <p className="govuk-body">
        <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
          See request {reference}
        </Link>
      </p>
      <p className="govuk-body">
        <Link to="/scorecards/$scorecard/$period" params={{ scorecard, period }} className="govuk-link">
          Go back to the scorecard
        </Link>
      </p>
    </div>
  );
}
