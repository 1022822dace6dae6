import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { JoinedRequests } from "#/measure/JoinedRequests";
import { londonDateTime } from "#/ui/dates";
import { History } from "#/ui/History";
import { InsetText } from "#/ui/Notices";
import { Quote, Said } from "#/ui/Said";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { AnswerDraft } from "./AnswerDraft";
import { kindWords } from "./answer-kind";
import { DocumentClockNote } from "./DocumentClock";
import { RequestTags } from "./RequestList";
import type { DeepDiveRequest } from "./request";
import { requestEvents } from "./request-events";
import { isAnswered, isOpen } from "./request-state";
import { otherSupporters, supportInWords } from "./supporters";
import { Clarifications, Clocks, DeclineReply, triageFacts } from "./TriageView";

/** A request and what became of it. The answer comes first: it is what people come back for. */
interface RequestViewProps {
  request: DeepDiveRequest;
  /** The reader's own name. */
  me: string;
  /** What the answer shows besides its words. */
  charts?: ReactNode;
}

export function RequestView({ request, me, charts }: RequestViewProps) {
  const { answer, decision } = request;
  return (
    <>
      <RequestTags request={request} />
      <p className="govuk-body-l">{sentence(request.stateText)}</p>
      <Clocks request={request} />
      <DocumentClockNote request={request} />
      {request.joinedTo ? (
        <InsetText>
          Joined to{" "}
          <Link to="/requests/$reference" params={{ reference: request.joinedTo }} className="govuk-link">
            {request.joinedTo}
          </Link>
          , and answered with it.
        </InsetText>
      ) : null}
      {answer ? (
        <section aria-labelledby="answer-heading">
          <h2 className="govuk-heading-m" id="answer-heading">
            {answerHeading(request)}
          </h2>
          <Said text={answer.text} by={answer.by} at={answer.at} />
          {charts}
          {request.answeredTo && request.answeredTo.kind !== "MEMBERS" ? (
            <p className="govuk-body">{request.answeredTo.text}.</p>
          ) : null}
          {isAnswered(request) ? <WhetherAnswered request={request} /> : null}
        </section>
      ) : null}
      {!answer && request.answeredTo ? (
        <InsetText>{request.answeredTo.text}. You are not one of them.</InsetText>
      ) : null}
      <AnswerDraft request={request} />
      {decision?.reason ? (
        <section aria-labelledby="reason-heading">
          <h2 className="govuk-heading-m" id="reason-heading">
            Why it was declined
          </h2>
          <Said text={decision.reason} by={decision.by} at={decision.at} />
        </section>
      ) : null}
      <DeclineReply request={request} />
      <h2 className="govuk-heading-m">The question</h2>
      <Quote text={request.question} />
      {request.hopedAnswer ? (
        <>
          <h3 className="govuk-heading-s">What an answer would help the member do</h3>
          <Quote text={request.hopedAnswer} />
        </>
      ) : null}
      <Clarifications request={request} />
      {request.joined.length > 0 ? (
        <section aria-labelledby="joined-heading">
          <h2 className="govuk-heading-m" id="joined-heading">
            {request.joined.length === 1
              ? "A question that joined this one"
              : `${request.joined.length} questions that joined this one`}
          </h2>
          <p className="govuk-body">What is decided and answered here is decided and answered there too.</p>
          <JoinedRequests joined={request.joined} />
        </section>
      ) : null}
      <SummaryList rows={facts(request, me)} />
    </>
  );
}

/** What the member who asked says of the answer. That they say nothing is said too, and not taken for yes. */
function WhetherAnswered({ request: { mine, satisfaction } }: { request: DeepDiveRequest }) {
  if (!satisfaction) {
    return (
      <p className="govuk-body">
        {mine
          ? "You have not said whether this answered your question."
          : "The member has not said whether this answered the question."}
      </p>
    );
  }
  const { answered, note, at } = satisfaction;
  return (
    <>
      <p className="govuk-body">
        <strong>
          {mine ? "You say that this " : "The member says that this "}
          {answered ? "answered " : "did not answer "}
          {mine ? "your" : "the"} question
        </strong>{" "}
        ({londonDateTime(at)}).
      </p>
      {note ? <Quote text={note} /> : null}
    </>
  );
}

function answerHeading({ state, answerKind }: DeepDiveRequest): string {
  if (state !== "HEARD") return "The answer";
  return answerKind === "CLINIC" ? "What came of it at the clinic" : "What was said at the committee";
}

export function RequestHistory({ request }: { request: DeepDiveRequest }) {
  return <History events={requestEvents(request)} />;
}

function facts(request: DeepDiveRequest, me: string): SummaryRow[] {
  const { scorecard, period } = request;
  return [
    {
      key: request.measures.length === 1 ? "Measure" : "Measures",
      value: (
        <ul className="govuk-list">
          {request.measures.map(({ code, title }) => (
            <li key={code}>
              <Link
                to="/scorecards/$scorecard/$period/measures/$indicator"
                params={{ scorecard, period, indicator: code }}
                className="govuk-link"
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: "Scorecard",
      value: (
        <Link to="/scorecards/$scorecard/$period" params={{ scorecard, period }} className="govuk-link">
          {request.scorecardTitle}, {request.periodLabel}
        </Link>
      ),
    },
    { key: "Asked by", value: request.mine ? `You (${request.raisedBy})` : request.raisedBy },
    {
      key: "Asked on",
      value: `${londonDateTime(request.raisedAt)}${request.late ? ", after the request window had closed" : ""}`,
    },
    ...(request.forCommittee
      ? [{ key: "Who may read it", value: `Members of ${request.forCommittee.title}, and officers` }]
      : []),
    { key: "Would like to be answered", value: kindWords(request.wish).word },
    ...(request.answerKind
      ? [
          {
            key: isOpen(request) ? "Will be answered" : "How it was answered",
            value: kindWords(request.answerKind).word,
          },
        ]
      : []),
    ...triageFacts(request),
    {
      key: "Support",
      value: [supportInWords(request), otherSupporters(request, me).join(", ")].filter(Boolean).join(": "),
    },
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
