import { londonDate, londonDateTime } from "#/ui/dates";
import { InsetText } from "#/ui/Notices";
import { Said } from "#/ui/Said";
import type { SummaryRow } from "#/ui/SummaryList";
import type { DeepDiveRequest } from "./request";

/** By when it is due. Day 0 is said, so that everybody counts the same days. */
export function Clocks({ request }: { request: DeepDiveRequest }) {
  if (request.clocks.length === 0) return null;
  return (
    <InsetText>
      <ul className="govuk-list govuk-!-margin-bottom-1">
        {request.clocks.map(({ step, text, overdue }) => (
          <li key={step}>{overdue ? <strong>{text}</strong> : text}</li>
        ))}
      </ul>
      <span className="app-muted">
        Days are counted from the day on which it was submitted, which is day 0. Days on which the member was
        asked to make it clear do not count.
      </span>
    </InsetText>
  );
}

/** What governance asked and the member replied, in their words. */
export function Clarifications({ request }: { request: DeepDiveRequest }) {
  const { clarifications, mine } = request;
  if (clarifications.length === 0) return null;
  return (
    <section aria-labelledby="clarifications-heading">
      <h2 className="govuk-heading-m" id="clarifications-heading">
        What was asked to make it clear
      </h2>
      {clarifications.map(({ question, by, at, reply, repliedAt, endedAt }) => (
        <div key={at}>
          <Said text={question} by={by} at={at} />
          {reply && repliedAt ? (
            <Said text={reply} by={request.raisedBy} at={repliedAt} />
          ) : (
            <p className="govuk-body">
              {endedAt
                ? `It went on without a reply on ${londonDateTime(endedAt)}.`
                : mine
                  ? "You have not replied yet."
                  : "The member has not replied yet."}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** What the member said to the decline. */
export function DeclineReply({ request: { declineReply, raisedBy } }: { request: DeepDiveRequest }) {
  if (!declineReply) return null;
  return (
    <section aria-labelledby="decline-reply-heading">
      <h2 className="govuk-heading-m" id="decline-reply-heading">
        What the member replied
      </h2>
      <Said text={declineReply.text} by={raisedBy} at={declineReply.at} />
    </section>
  );
}

/** Who has it now, who is to answer it, and how it was given longer. */
export function triageFacts({ waitsFor, leadOfficers, extensions }: DeepDiveRequest): SummaryRow[] {
  return [
    ...(waitsFor ? [{ key: "Waits for", value: waitsFor }] : []),
    ...(leadOfficers.length > 0
      ? [
          {
            key: leadOfficers.length === 1 ? "Lead officer" : "Lead officers",
            value: leadOfficers.map(({ name }) => name).join(", "),
          },
        ]
      : []),
    ...(extensions.length > 0
      ? [
          {
            key: "Given longer",
            value: (
              <ul className="govuk-list">
                {extensions.map(({ step, until, reason, by, at }) => (
                  <li key={at}>
                    To be {step === "ANSWER" ? "answered" : "decided"} by {londonDate(until)}: {reason} ({by},{" "}
                    {londonDateTime(at)})
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
}
