import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { kindWords } from "./answer-kind";
import { aboutWhat, type DeepDiveRequest } from "./request";

/** What a member sees after sending a request: its reference, and what happens next. */
export function RequestRaised({ request }: { request: DeepDiveRequest }) {
  const { reference, scorecard, period, joinedTo, wish } = request;
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
      {joinedTo ? <Joined to={joinedTo} /> : null}
      {request.late ? (
        <p className="govuk-body">
          The time for requests on this scorecard had ended, so your request is marked as late. Democratic
          services may still accept it.
        </p>
      ) : null}
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>
          Democratic services read your request{joinedTo ? ` with request ${joinedTo}` : ""} and accept it, or
          decline it with a reason.
        </li>
        <li>
          When they accept it they say how it will be answered: in writing, by an officer at a committee or at
          a performance clinic. You asked to be answered {kindWords(wish).inSentence}.
        </li>
        <li>You find the decision and the answer in this service, under your requests.</li>
        <li>Once you have the answer, you can say whether it answered your question.</li>
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

/** Somebody asked before: nothing of one's own is lost by it. */
function Joined({ to }: { to: string }) {
  return (
    <p className="govuk-body">
      Another request on this measure was open already, so yours was joined to{" "}
      <Link to="/requests/$reference" params={{ reference: to }} className="govuk-link">
        request {to}
      </Link>
      . Yours keeps its own reference, your words and your name. What is decided and answered there is decided
      and answered for you too.
    </p>
  );
}
