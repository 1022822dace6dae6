import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ButtonAnchor } from "#/ui/Button";
import { londonDateTime, londonMeeting } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { Quote, Said } from "#/ui/Said";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { ClinicTags } from "./ClinicList";
import { type AgendaItem, askedBy, type Clinic } from "./clinic";

type Words = NonNullable<Clinic["notes"]>;

interface ClinicViewProps {
  clinic: Clinic;
  now: Date;
}

/** When and where, and what came of it: what people come for. */
export function ClinicHead({ clinic, now }: ClinicViewProps) {
  const { reference, state, outcome, cancellation } = clinic;
  return (
    <>
      <ClinicTags clinic={clinic} now={now} />
      {outcome ? <SaidUnder id="outcome-heading" heading="What came of it" words={outcome} /> : null}
      {cancellation ? (
        <SaidUnder id="cancelled-heading" heading="Why it was cancelled" words={cancellation} />
      ) : null}
      <SummaryList rows={facts(clinic)} />
      {state === "PLANNED" ? (
        <ButtonAnchor look="secondary" href={`/api/v1/clinics/${reference}/calendar.ics`}>
          Add to my calendar
        </ButtonAnchor>
      ) : null}
    </>
  );
}

function facts({
  state,
  startsAt,
  endsAt,
  place,
  link,
  preparation,
  invited,
  invitedMe,
  panel,
}: Clinic): SummaryRow[] {
  const names = invited.map(({ name }) => name);
  return [
    { key: "When", value: <time dateTime={startsAt}>{londonMeeting(startsAt, endsAt)}</time> },
    ...(panel
      ? [
          {
            key: "Panel",
            value: (
              <Link to="/panels/$panel" params={{ panel: panel.reference }} className="govuk-link">
                {panel.title}
              </Link>
            ),
          },
        ]
      : []),
    ...(place || link
      ? [
          {
            key: "Where",
            value: (
              <>
                {place ? <p className="govuk-body">{place}</p> : null}
                {link ? (
                  <p className="govuk-body">
                    <a href={link} className="govuk-link" rel="noreferrer">
                      Join online ({hostOf(link)})
                    </a>
                  </p>
                ) : null}
              </>
            ),
          },
        ]
      : []),
    ...(preparation ? [{ key: "What to prepare", value: <Paragraphs text={preparation} /> }] : []),
    {
      key: "Invited",
      value: (
        <>
          {invitedMe ? (
            <p className="govuk-body">{state === "PLANNED" ? "You are invited." : "You were invited."}</p>
          ) : null}
          {names.length > 0 ? (
            <ul className="govuk-list">
              {names.map((name, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
                <li key={place}>{name}</li>
              ))}
            </ul>
          ) : (
            "Nobody yet"
          )}
        </>
      ),
    },
  ];
}

// Where a link leads is said before it is followed.
function hostOf(link: string) {
  return URL.canParse(link) ? new URL(link).host : link;
}

/** The requests that the clinic is about, each with its measures and its question. */
export function Agenda({ requests, ofPanel }: { requests: readonly AgendaItem[]; ofPanel: boolean }) {
  return (
    <section aria-labelledby="agenda-heading">
      <h2 className="govuk-heading-m" id="agenda-heading">
        Agenda
      </h2>
      {requests.length === 0 ? (
        <p className="govuk-body">
          {ofPanel
            ? "No request that you can read is on the agenda. A standing panel also meets without one."
            : "Nothing of the agenda is for you to see."}
        </p>
      ) : (
        <ol className="app-list">
          {requests.map((request) => (
            <li className="app-list__item" key={request.reference}>
              <h3 className="govuk-heading-s">{request.measures.map(({ title }) => title).join(", ")}</h3>
              <Quote text={request.question} />
              <p className="govuk-body app-muted">{askedBy(request)}.</p>
              <ul className="govuk-list">
                {request.measures.map(({ code, title }) => (
                  <li key={code}>
                    <Link
                      to="/scorecards/$scorecard/$period/measures/$indicator"
                      params={{ scorecard: request.scorecard, period: request.period, indicator: code }}
                      className="govuk-link"
                    >
                      See the measure<span className="govuk-visually-hidden"> {title}</span>
                      {request.measures.length > 1 ? <span aria-hidden="true"> {title}</span> : null}
                    </Link>
                  </li>
                ))}
                <li>
                  <Link
                    to="/requests/$reference"
                    params={{ reference: request.reference }}
                    className="govuk-link"
                  >
                    Read request {request.reference}
                  </Link>
                </li>
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What members sent in before it, with the form to send one where that is still possible. */
export function Questions({ questions, form }: { questions: readonly Words[]; form: ReactNode }) {
  return (
    <section aria-labelledby="questions-heading">
      <h2 className="govuk-heading-m" id="questions-heading">
        Members’ questions
      </h2>
      {questions.length === 0 ? (
        <p className="govuk-body">Nobody has sent a question in.</p>
      ) : (
        <ol className="app-list">
          {questions.map(({ text, by, at }) => (
            <li className="app-list__item" key={`${at} ${by}`}>
              <Paragraphs text={text} />
              <p className="govuk-body app-muted">
                {by}, {londonDateTime(at)}
              </p>
            </li>
          ))}
        </ol>
      )}
      {form}
    </section>
  );
}

export function Notes({ notes, write }: { notes: Words | undefined; write: ReactNode }) {
  if (!notes && !write) return null;
  return (
    <section aria-labelledby="notes-heading">
      <h2 className="govuk-heading-m" id="notes-heading">
        Notes
      </h2>
      {notes ? <Said {...notes} /> : <p className="govuk-body">There are no notes yet.</p>}
      {write}
    </section>
  );
}

function SaidUnder({ id, heading, words }: { id: string; heading: string; words: Words }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <Said {...words} />
    </section>
  );
}
