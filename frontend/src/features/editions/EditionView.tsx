import { Link } from "@tanstack/react-router";
import { ButtonLink } from "#/ui/Button";
import { londonDateTime, londonDeadline } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { Timeline } from "#/ui/Timeline";
import { type StepName, stepNames, stepWords } from "./steps";
import { type Edition, editionEvents, stateWords } from "./words";

export function EditionStanding({ edition }: { edition: Edition }) {
  const { word, colour, next } = stateWords(edition.state);
  const params = { scorecard: edition.scorecard, period: edition.period };
  const rows: SummaryRow[] = [
    { key: "Opened", value: `${londonDateTime(edition.openedAt)} by ${edition.openedBy}` },
    { key: "Set of measures", value: `Version ${edition.setVersion}` },
    ...(edition.publishedAt ? [{ key: "Published", value: londonDateTime(edition.publishedAt) }] : []),
    ...(edition.requestsUntil
      ? [{ key: "Requests on time until", value: londonDeadline(edition.requestsUntil) }]
      : []),
  ];
  return (
    <>
      <p className="app-state">
        <Tag colour={colour}>{word}</Tag>
      </p>
      <p className="govuk-body">{next}</p>
      <p className="govuk-body">
        <Link to="/scorecards/$scorecard/$period" params={params} className="govuk-link">
          {edition.state === "PUBLISHED" ? "See the published scorecard" : "Preview the scorecard"}
        </Link>
      </p>
      {edition.state === "PUBLISHED" ? null : (
        <p className="govuk-body">
          <Link
            to="/editions/$scorecard/$period/tasks"
            params={params}
            search={{ revision: edition.revision > 1 ? edition.revision : undefined }}
            className="govuk-link"
          >
            What each service still owes
          </Link>
        </p>
      )}
      <SummaryList rows={rows} />
    </>
  );
}

/** The steps that the service offers this person now, each on its own page that says what it does. */
export function EditionNextSteps({ edition }: { edition: Edition }) {
  const steps = stepNames.filter((step) => edition.actions.includes(stepWords(step).action));
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next-heading">
      <h2 className="govuk-heading-m" id="next-heading">
        What you can do now
      </h2>
      <div className="govuk-button-group">
        {[...steps]
          .sort((a, b) => weight(a) - weight(b))
          .map((step) => (
            <ButtonLink
              key={step}
              to="/editions/$scorecard/$period/$step"
              params={{ scorecard: edition.scorecard, period: edition.period, step }}
              look={step === "return" ? "secondary" : "primary"}
            >
              {stepWords(step).title}
            </ButtonLink>
          ))}
      </div>
    </section>
  );
}

// Returning is the exception, so it stands last.
function weight(step: StepName): number {
  return step === "return" ? 1 : 0;
}

export function EditionOverview({ overview, dataNote }: { overview: string; dataNote?: string }) {
  return (
    <section aria-labelledby="overview-heading">
      <h2 className="govuk-heading-m" id="overview-heading">
        Overview
      </h2>
      {overview.trim() === "" ? (
        <p className="govuk-body">No overview has been written.</p>
      ) : (
        <Paragraphs text={overview} />
      )}
      {dataNote ? (
        <>
          <h3 className="govuk-heading-s">Data note</h3>
          <Paragraphs text={dataNote} />
        </>
      ) : null}
    </section>
  );
}

export function EditionHistory({ edition }: { edition: Edition }) {
  if (edition.steps.length === 0) return null;
  const events = editionEvents(edition.steps).map(({ reason, ...event }) => ({
    ...event,
    text: reason ? <Paragraphs text={reason} /> : undefined,
  }));
  return (
    <section aria-labelledby="history-heading">
      <h2 className="govuk-heading-m" id="history-heading">
        What has happened
      </h2>
      <Timeline events={events} />
    </section>
  );
}
