import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";

export type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

interface MeasureRequestsProps {
  requests: readonly DeepDiveRequest[];
  /** The reference of the request whose support is being sent. */
  supporting: string | undefined;
  onSupport: (reference: string) => void;
}

/** What members have already asked about this measure of this edition, so that one question is asked once. */
export function MeasureRequests({ requests, supporting, onSupport }: MeasureRequestsProps) {
  if (requests.length === 0) {
    return <p className="govuk-body">Nobody has requested a deep dive on this measure of this edition.</p>;
  }
  return (
    <ul className="app-rows">
      {requests.map((request) => (
        <li className="app-rows__item" key={request.reference}>
          <h3 className="govuk-heading-s">
            <Link to="/requests/$reference" params={{ reference: request.reference }} className="govuk-link">
              Request {request.reference}
            </Link>
          </h3>
          <Paragraphs text={request.question} />
          <p className="govuk-body">
            {request.mine ? "You asked" : `${request.raisedBy} asked`} on {londonDate(request.raisedAt)}.{" "}
            {supporters(request)} {request.stateText}.
          </p>
          {request.actions.includes("SUPPORT") ? (
            <Button
              type="button"
              look="secondary"
              busy={supporting === request.reference}
              onClick={() => onSupport(request.reference)}
            >
              Support this request<span className="govuk-visually-hidden"> {request.reference}</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function supporters({ supporters: { length }, supportedByMe }: DeepDiveRequest) {
  if (length === 0) return "";
  const others = supportedByMe ? length - 1 : length;
  if (!supportedByMe) return `Supported by ${length} ${length === 1 ? "member" : "members"}.`;
  return others === 0
    ? "You support it."
    : `You and ${others} ${others === 1 ? "other" : "others"} support it.`;
}
