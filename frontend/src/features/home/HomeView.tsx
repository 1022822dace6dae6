import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { components } from "#/api/schema";
import { RatingCounts } from "#/measure/RatingCounts";
import { StandingCounts } from "#/measure/StandingCounts";
import { londonDate } from "#/ui/dates";
import { MeasureCard } from "./MeasureCard";

type Home = components["schemas"]["Home"];
type HandedOverLine = components["schemas"]["HandedOver"];
type NewEdition = components["schemas"]["NewEdition"];
type ChangedMeasure = components["schemas"]["ChangedMeasure"];

/** What a member with ten minutes wants to know first; nothing where no edition has a verdict. */
export function HomeStanding({ standing }: Pick<Home, "standing">) {
  return standing ? (
    <p className="govuk-body-l app-column" id="standing">
      {standing.text}
    </p>
  ) : null;
}

/** What was published, and which measures moved most. */
export function HomeView({ home }: { home: Home }) {
  return (
    <>
      <HandedOver lines={home.handedOver} />
      <Published home={home} />
      <Section id="turned-red" heading="Turned red" none={noneRed} isEmpty={home.turnedRed.length === 0}>
        <Changed measures={home.turnedRed} />
        {home.turnedRedCount > home.turnedRed.length ? (
          <p className="govuk-body">
            And {home.turnedRedCount - home.turnedRed.length} more, on the scorecards below.
          </p>
        ) : null}
      </Section>
      <Section
        id="worsened"
        heading="Got worse most"
        none={noneWorsened}
        isEmpty={home.worsened.length === 0}
      >
        <Changed measures={home.worsened} />
      </Section>
      <Section id="improved" heading="Improved most" none={noneImproved} isEmpty={home.improved.length === 0}>
        <Changed measures={home.improved} />
      </Section>
      <Section
        id="followed"
        heading="Measures you follow"
        none={noneFollowed}
        isEmpty={home.followed.length === 0}
      >
        <ul className="app-briefs">
          {home.followed.map(({ latest }) => (
            <MeasureCard key={`${latest.scorecard} ${latest.indicator}`} measure={latest} />
          ))}
        </ul>
      </Section>
    </>
  );
}

const noneRed = "In the newest edition of each scorecard no measure turned red.";
const noneWorsened =
  "In the newest edition of each scorecard no measure worsened by more than it usually moves.";
const noneImproved =
  "In the newest edition of each scorecard no measure improved by more than it usually moves.";
const noneFollowed =
  "You follow no measures yet. To follow one, open a measure on a scorecard and choose “Follow this measure”.";

interface SectionProps {
  id: string;
  heading: string;
  /** What is said where there is nothing to list. */
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

function Section({ id, heading, none, isEmpty, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {isEmpty ? <p className="govuk-body app-column">{none}</p> : children}
    </section>
  );
}

/** What came into this person's hands, or became of what is theirs. Most people have none, so nothing is said of none. */
function HandedOver({ lines }: { lines: Home["handedOver"] }) {
  if (lines.length === 0) return null;
  return (
    <Section id="handed-over" heading="What happened to your work and requests" none="" isEmpty={false}>
      <ul className="govuk-list govuk-list--bullet app-column">
        {lines.map((line) => (
          <li key={`${line.at} ${line.text}`}>
            <HandedOverLink line={line} />, {londonDate(line.at)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HandedOverLink({ line }: { line: HandedOverLine }) {
  const { text, scorecard, period, revision = 1, request, recommendation, query, action } = line;
  if (request) {
    return (
      <Link to="/requests/$reference" params={{ reference: request }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (recommendation) {
    return (
      <Link to="/recommendations/$recommendation" params={{ recommendation }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (query) {
    return (
      <Link to="/queries/$query" params={{ query }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (action) {
    return (
      <Link to="/actions/$action" params={{ action }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (!scorecard || !period) return text;
  return (
    <Link
      to="/editions/$scorecard/$period"
      params={{ scorecard, period }}
      search={{ revision: revision > 1 ? revision : undefined }}
      className="govuk-link"
    >
      {text}
    </Link>
  );
}

function Published({ home: { since, firstVisit, published, morePublished } }: { home: Home }) {
  return (
    <Section
      id="published"
      heading={firstVisit ? "Published in the last month" : "Published since you were last here"}
      none={
        firstVisit
          ? "Nothing was published to you in the last month."
          : `Nothing has been published to you since ${londonDate(since)}.`
      }
      isEmpty={published.length === 0}
    >
      <ul className="app-rows">
        {published.map((edition) => (
          <li className="app-rows__item" key={`${edition.scorecard} ${edition.period.code}`}>
            <Edition edition={edition} />
          </li>
        ))}
      </ul>
      {morePublished ? (
        <p className="govuk-body">More was published than is listed here: see the scorecards below.</p>
      ) : null}
    </Section>
  );
}

function Edition({ edition }: { edition: NewEdition }) {
  const { scorecard, scorecardTitle, period, revision, erratum, publishedAt, counts, standing, headline } =
    edition;
  const rated = counts.red + counts.amber + counts.green > 0;
  return (
    <>
      <Link
        to="/scorecards/$scorecard/$period"
        params={{ scorecard, period: period.code }}
        className="govuk-link govuk-!-font-weight-bold app-rows__link"
      >
        {scorecardTitle}, {period.label}
      </Link>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {revision > 1 ? "Corrected" : "Published"} {londonDate(publishedAt)}. {erratum ?? headline}
      </p>
      {standing && !rated ? <StandingCounts standing={standing} /> : <RatingCounts counts={counts} />}
    </>
  );
}

function Changed({ measures }: { measures: readonly ChangedMeasure[] }) {
  return (
    <ul className="app-briefs">
      {measures.map((changed) => (
        <MeasureCard
          key={`${changed.measure.scorecard} ${changed.measure.indicator}`}
          measure={changed.measure}
        >
          <p className="app-brief__said">{changeWords(changed)}</p>
        </MeasureCard>
      ))}
    </ul>
  );
}

/** "Improved (number fell). Was 21.9%, green, in 2022-23; 2.4 times its usual movement." */
export function changeWords({ before, movementText, size }: ChangedMeasure) {
  const when = before.label ? `, in ${before.label}` : "";
  const usual = size === undefined ? "" : `; moved ${size.toFixed(1)} times as much as usual`;
  return `${movementText}. Was ${before.display}, ${before.ratingText.toLowerCase()}${when}${usual}.`;
}
