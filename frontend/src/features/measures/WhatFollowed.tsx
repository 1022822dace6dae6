import { Link } from "@tanstack/react-router";
import { Details } from "#/ui/Details";
import { londonDate, londonDateTime } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { Quote } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { type Action, actionState, type Clinic, clinicState } from "./what-followed";

interface WhatFollowedProps {
  clinics: readonly Clinic[];
  actions: readonly Action[];
}

/** What came of what members asked: the clinics on the measure, and what was agreed there. */
export function WhatFollowed({ clinics, actions }: WhatFollowedProps) {
  if (clinics.length + actions.length === 0) {
    return <p className="govuk-body">No performance clinic on this measure has been planned or held.</p>;
  }
  return (
    <>
      {clinics.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Performance clinics</h3>
          <ul className="app-rows">
            {clinics.map((clinic) => (
              <ClinicItem key={clinic.reference} clinic={clinic} />
            ))}
          </ul>
        </>
      ) : null}
      {actions.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">Actions agreed</h3>
          <ul className="app-rows">
            {actions.map((action) => (
              <ActionItem key={action.reference} action={action} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function ClinicItem({ clinic }: { clinic: Clinic }) {
  const { reference, title, startsAt, outcome, cancellation } = clinic;
  const { word, colour } = clinicState(clinic);
  const told = outcome ?? cancellation;
  return (
    <li className="app-rows__item">
      <Link
        to="/clinics/$clinic"
        params={{ clinic: reference }}
        className="govuk-link govuk-!-font-weight-bold app-rows__link"
      >
        {title} ({reference})
      </Link>
      <p className="app-list__tags app-state">
        <Tag colour={colour}>{word}</Tag>
      </p>
      <p className="govuk-body">{londonDateTime(startsAt)}</p>
      {told ? (
        <Details
          summary={
            <>
              {outcome ? "What came of it" : "Why it was cancelled"}
              <span className="govuk-visually-hidden">: clinic {reference}</span>
            </>
          }
        >
          <Paragraphs text={told.text} />
          <p className="govuk-body app-muted">
            {told.by}, {londonDate(told.at)}
          </p>
        </Details>
      ) : null}
    </li>
  );
}

function ActionItem({ action }: { action: Action }) {
  const { reference, text, owner, mine, dueOn, ended, progress } = action;
  const { word, colour } = actionState(action);
  const latest = ended ?? progress[0];
  return (
    <li className="app-rows__item">
      <p className="govuk-body app-typed">{text}</p>
      <p className="app-list__tags app-state">
        <Tag colour={colour}>{word}</Tag>
      </p>
      <p className="govuk-body app-muted">
        <Link to="/actions/$action" params={{ action: reference }} className="govuk-link">
          {reference}
        </Link>
        , agreed <Source action={action} />. Owned by {mine ? "you" : owner}, due {londonDate(dueOn)}.
      </p>
      {latest ? (
        <>
          <p className="govuk-body">{latestHeading(action)}:</p>
          <Quote text={latest.text} />
        </>
      ) : null}
    </li>
  );
}

function latestHeading({ state, ended, progress }: Action): string {
  if (ended) return `${state === "DONE" ? "Done" : "Dropped"} on ${londonDate(ended.at)}`;
  return `Latest progress, ${londonDate(progress[0]?.at ?? "")}`;
}

function Source({ action: { clinic, recommendation, recommendationCited } }: { action: Action }) {
  return clinic ? (
    <>
      at clinic{" "}
      <Link to="/clinics/$clinic" params={{ clinic }} className="govuk-link">
        {clinic}
      </Link>
    </>
  ) : recommendation ? (
    <>
      on{" "}
      <Link to="/recommendations/$recommendation" params={{ recommendation }} className="govuk-link">
        recommendation {recommendationCited}
      </Link>
    </>
  ) : null;
}
