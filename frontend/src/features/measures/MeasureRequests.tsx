import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { FoldedWords } from "#/measure/FoldedWords";
import { AnsweredWithIt, leading } from "#/measure/JoinedRequests";
import { Button } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";

export type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

interface MeasureRequestsProps {
  requests: readonly DeepDiveRequest[];
  /** Of each request's heading. */
  level?: 3 | 4;
  /** The reference of the request whose support is being sent. */
  supporting: string | undefined;
  onSupport: (reference: string) => void;
}

/** What members have asked about this measure, on whichever scorecard it stands, and what was answered. */
export function MeasureRequests({ requests, level = 3, supporting, onSupport }: MeasureRequestsProps) {
  if (requests.length === 0) {
    return <p className="govuk-body">Nobody has requested a deep dive on this measure.</p>;
  }
  const Heading = `h${level}` as const;
  return (
    <ul className="app-rows">
      {leading(requests).map((request) => (
        <li className="app-rows__item" key={request.reference}>
          <Heading className="govuk-heading-s">
            <Link to="/requests/$reference" params={{ reference: request.reference }} className="govuk-link">
              Request {request.reference}
            </Link>
          </Heading>
          <Paragraphs text={request.question} />
          <p className="govuk-body">
            {request.mine ? "You asked" : `${request.raisedBy} asked`} on {londonDate(request.raisedAt)} about{" "}
            {request.scorecardTitle}, {request.periodLabel}. {supporters(request)} {request.stateText}.
            {request.joinedTo ? ` Joined to ${request.joinedTo}, and answered with it.` : ""}
          </p>
          <AnsweredWithIt joined={request.joined} />
          {request.answer ? (
            <Answer request={request} answer={request.answer} />
          ) : request.answeredTo ? (
            <p className="govuk-body">{request.answeredTo.text}.</p>
          ) : null}
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

interface AnswerProps {
  request: DeepDiveRequest;
  answer: NonNullable<DeepDiveRequest["answer"]>;
}

function Answer({ request: { reference, satisfaction, mine }, answer }: AnswerProps) {
  return (
    <>
      <FoldedWords summary="Read the answer" reference={reference} words={answer} />
      {satisfaction ? (
        <p className="govuk-body">
          {mine ? "You say that this " : "The member says that this "}
          {satisfaction.answered ? "answered the question." : "did not answer the question."}
        </p>
      ) : null}
    </>
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
