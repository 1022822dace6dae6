import { Link } from "@tanstack/react-router";
import { ButtonLink } from "#/ui/Button";
import { londonDateTime, londonDeadline } from "#/ui/dates";
import { History } from "#/ui/History";
import { InsetText } from "#/ui/Notices";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList, type SummaryRow } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import type { Edition } from "./edition";
import { editionEvents } from "./edition-events";
import { fullStateWords } from "./edition-state";
import { editionAddress } from "./revision";
import { type StepName, stepNames, stepWords } from "./steps";

interface EditionFactsProps {
  edition: Edition;
  /** How many comments wait to be dealt with, once that is known. */
  openComments?: number;
}

export function EditionFacts({ edition, openComments = 0 }: EditionFactsProps) {
  const { word, colour, next } = fullStateWords(edition);
  const place = editionAddress(edition);
  const rows: SummaryRow[] = [
    ...(edition.revision > 1 ? [{ key: "Revision", value: `${edition.revision}, a correction` }] : []),
    ...(edition.erratum ? [{ key: "What it puts right", value: <Paragraphs text={edition.erratum} /> }] : []),
    { key: "Opened", value: `${londonDateTime(edition.openedAt)} by ${edition.openedBy}` },
    { key: "Set of measures", value: `Version ${edition.setVersion}` },
    ...(edition.publishAt && edition.state === "APPROVED"
      ? [{ key: "To be published", value: `${londonDateTime(edition.publishAt)}, London time` }]
      : []),
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
      <Returned edition={edition} />
      <p className="govuk-body">
        <Link to="/scorecards/$scorecard/$period" {...place} className="govuk-link">
          {edition.state === "PUBLISHED" ? "See the published scorecard" : "Preview the scorecard"}
        </Link>
      </p>
      {edition.state === "PUBLISHED" ? null : (
        <p className="govuk-body">
          <Link to="/editions/$scorecard/$period/tasks" {...place} className="govuk-link">
            What each service still owes
          </Link>
        </p>
      )}
      <p className="govuk-body">
        <Link to="/editions/$scorecard/$period/comments" {...place} className="govuk-link">
          Comments of the board and officers
          {openComments > 0 ? ` (${openComments} to deal with)` : null}
        </Link>
      </p>
      <SummaryList rows={rows} />
    </>
  );
}

/** Why the board gave a draft back, until it is submitted again. */
function Returned({ edition: { state, steps } }: { edition: Edition }) {
  const last = steps.findLast(({ action }) => action === "SUBMITTED" || action === "RETURNED");
  if (state !== "DRAFT" || last?.action !== "RETURNED") return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          Returned for changes by {last.by}, {londonDateTime(last.at)}:
        </strong>
      </p>
      <Paragraphs text={last.reason ?? ""} />
    </InsetText>
  );
}

/** The steps that the service offers this person now, each on its own page that says what it does. */
export function EditionNextSteps({ edition }: { edition: Edition }) {
  const steps = stepNames.filter((step) => edition.actions.includes(stepWords(step).action));
  const schedules = edition.actions.includes("SCHEDULE");
  const corrects = edition.actions.includes("CORRECT") && !edition.supersededAt;
  const { params, search } = editionAddress(edition);
  if (steps.length === 0 && !schedules && !corrects) return null;
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
              params={{ ...params, step }}
              search={search}
              look={weight(step) > 0 ? "secondary" : "primary"}
            >
              {stepWords(step).title}
            </ButtonLink>
          ))}
        {schedules ? (
          <ButtonLink
            to="/editions/$scorecard/$period/schedule"
            params={params}
            search={search}
            look="secondary"
          >
            Publish it at a set time
          </ButtonLink>
        ) : null}
        {corrects ? (
          <ButtonLink to="/editions/$scorecard/$period/correct" params={params} look="secondary">
            Correct this edition
          </ButtonLink>
        ) : null}
      </div>
    </section>
  );
}

// Going back is the exception, so it stands last.
function weight(step: StepName): number {
  return step === "return" || step === "unschedule" ? 1 : 0;
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
  return <History events={events} />;
}
