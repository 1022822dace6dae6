import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { Quote } from "#/ui/Said";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { RecommendationTags } from "./RecommendationList";
import type { Recommendation } from "./recommendation";

/** What a committee asked of the cabinet or inspectors of the council, on what it rests and when an answer is due. */
export function RecommendationView({ recommendation }: { recommendation: Recommendation }) {
  return (
    <>
      <RecommendationTags recommendation={recommendation} />
      <Quote text={recommendation.text} />
      <SummaryList rows={facts(recommendation)} />
      <WhatHappened recommendation={recommendation} />
    </>
  );
}

function facts(recommendation: Recommendation): SummaryRow[] {
  const { addressedTo, lead, mine, clock, state, requests, clinics, measures } = recommendation;
  return [
    ...madeBy(recommendation),
    { key: "Made to", value: addressedTo },
    { key: "Officer who leads on it", value: mine ? `You (${lead})` : lead },
    ...(clock && (state === "MADE" || state === "PAUSED")
      ? [{ key: "Response", value: dueInWords(recommendation) }]
      : []),
    ...(requests.length > 0
      ? [
          {
            key: "Requests behind it",
            value: (
              <ul className="govuk-list">
                {requests.map(({ reference, question }) => (
                  <li key={reference}>
                    <Link to="/requests/$reference" params={{ reference }} className="govuk-link">
                      {reference}
                    </Link>
                    <span className="app-list__excerpt">{question}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(clinics.length > 0
      ? [
          {
            key: "Clinics behind it",
            value: (
              <ul className="govuk-list">
                {clinics.map(({ reference, title }) => (
                  <li key={reference}>
                    <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
                      {title} ({reference})
                    </Link>
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(measures.length > 0
      ? [
          {
            key: measures.length === 1 ? "Measure" : "Measures",
            value: measures.map(({ title }) => title).join(", "),
          },
        ]
      : []),
  ];
}

function madeBy({ inspection, committeeTitle, madeOn }: Recommendation): SummaryRow[] {
  if (!inspection) return [{ key: "Made by", value: `${committeeTitle}, on ${londonDate(madeOn)}` }];
  return [
    {
      key: "Made by",
      value: (
        <>
          Inspectors, in a report published on {londonDate(madeOn)}:{" "}
          <Link
            to="/inspections/$inspection"
            params={{ inspection: inspection.reference }}
            className="govuk-link"
          >
            {inspection.title}
          </Link>
        </>
      ),
    },
    { key: "Followed by", value: committeeTitle },
  ];
}

/** When the cabinet has to answer, or that its clock stands still. */
export function dueInWords({
  responseDueOn,
  overdue,
  inspection,
}: Pick<Recommendation, "responseDueOn" | "overdue" | "inspection">): string {
  if (!responseDueOn)
    return `The ${inspection ? "clock stands" : "two months stand"} still while it is paused`;
  return overdue
    ? `Overdue: it was due by ${londonDate(responseDueOn)}`
    : `Due by ${londonDate(responseDueOn)}${inspection ? "" : ", within two months"}`;
}

function WhatHappened({ recommendation: { steps, inspection } }: { recommendation: Recommendation }) {
  return (
    <section aria-labelledby="steps-heading">
      <h2 className="govuk-heading-m" id="steps-heading">
        What became of it
      </h2>
      {steps.length === 0 ? (
        <p className="govuk-body">The {inspection ? "council" : "cabinet"} has not answered yet.</p>
      ) : (
        <ol className="app-timeline">
          {steps.map(({ move, moveText, day, text, by, at }) => (
            <li className="app-timeline__item" key={`${at} ${move}`}>
              <p className="app-timeline__title">{moveText}</p>
              <p className="app-timeline__when">
                <time dateTime={day}>{londonDate(day)}</time>, recorded by {by}
              </p>
              {text ? <Paragraphs text={text} /> : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
