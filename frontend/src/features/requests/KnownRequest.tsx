import { Link } from "@tanstack/react-router";
import { FoldedWords } from "#/measure/FoldedWords";
import { AnsweredWithIt } from "#/measure/JoinedRequests";
import { Button } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { Quote } from "#/ui/Said";
import { RequestTags } from "./RequestList";
import type { DeepDiveRequest } from "./request";
import { supportInWords } from "./supporters";

interface KnownRequestProps {
  request: DeepDiveRequest;
  /** The reference of the request whose support is being sent. */
  supporting: string | undefined;
  onSupport: (reference: string) => void;
}

/** What another member has asked on the measure, and what was answered. */
export function KnownRequest({ request, supporting, onSupport }: KnownRequestProps) {
  const { reference, answer, decision, joined } = request;
  return (
    <li className="app-rows__item">
      <p className="govuk-body">
        {request.mine ? "You have" : `${request.raisedBy} has`} already asked about this measure in request{" "}
        <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
          {reference}
        </Link>{" "}
        on {londonDate(request.raisedAt)}, from {request.scorecardTitle}, {request.periodLabel}.
      </p>
      <RequestTags request={request} />
      <Quote text={request.question} />
      <p className="govuk-body">{supportInWords(request)}.</p>
      <AnsweredWithIt joined={joined} />
      {answer ? (
        <FoldedWords summary="Read the answer" reference={reference} words={answer} />
      ) : decision?.reason ? (
        <FoldedWords
          summary="Read why it was declined"
          reference={reference}
          words={{ ...decision, text: decision.reason }}
        />
      ) : null}
      {!answer && request.answeredTo ? <p className="govuk-body">{request.answeredTo.text}.</p> : null}
      {request.actions.includes("SUPPORT") ? (
        <Button
          type="button"
          look="secondary"
          busy={supporting === reference}
          onClick={() => onSupport(reference)}
        >
          {supporting === reference ? "Recording your support" : `Support request ${reference}`}
        </Button>
      ) : null}
    </li>
  );
}
