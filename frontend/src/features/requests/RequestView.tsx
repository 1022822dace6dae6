import { Link } from "@tanstack/react-router";
import { londonDateTime } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Timeline } from "#/ui/Timeline";
import { RequestTags } from "./RequestList";
import type { DeepDiveRequest } from "./request";
import { requestEvents } from "./request-events";
import { otherSupporters, supportInWords } from "./supporters";

/** A request and what became of it. The answer comes first: it is what people come back for. */
interface RequestViewProps {
  request: DeepDiveRequest;
  /** The reader's own name. */
  me: string;
}

export function RequestView({ request, me }: RequestViewProps) {
  const { answer, decision } = request;
  return (
    <>
      <RequestTags request={request} />
      <p className="govuk-body-l">{sentence(request.stateText)}</p>
      {answer ? (
        <section aria-labelledby="answer-heading">
          <h2 className="govuk-heading-m" id="answer-heading">
            The answer
          </h2>
          <div className="app-quote">
            <Paragraphs text={answer.text} />
          </div>
          <p className="govuk-body app-muted">
            {answer.by}, {londonDateTime(answer.at)}
          </p>
        </section>
      ) : null}
      {decision?.reason ? (
        <section aria-labelledby="reason-heading">
          <h2 className="govuk-heading-m" id="reason-heading">
            Why it was declined
          </h2>
          <div className="app-quote">
            <Paragraphs text={decision.reason} />
          </div>
          <p className="govuk-body app-muted">
            {decision.by}, {londonDateTime(decision.at)}
          </p>
        </section>
      ) : null}
      <h2 className="govuk-heading-m">The question</h2>
      <div className="app-quote">
        <Paragraphs text={request.question} />
      </div>
      {request.hopedAnswer ? (
        <>
          <h3 className="govuk-heading-s">What an answer would help the member do</h3>
          <div className="app-quote">
            <Paragraphs text={request.hopedAnswer} />
          </div>
        </>
      ) : null}
      <SummaryList rows={facts(request, me)} />
    </>
  );
}

export function RequestHistory({ request }: { request: DeepDiveRequest }) {
  return (
    <section aria-labelledby="history-heading">
      <h2 className="govuk-heading-m" id="history-heading">
        What has happened
      </h2>
      <Timeline events={requestEvents(request)} />
    </section>
  );
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
    {
      key: "Support",
      value: [supportInWords(request), otherSupporters(request, me).join(", ")].filter(Boolean).join(": "),
    },
  ];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
