import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { Details } from "#/ui/Details";
import { londonDate } from "#/ui/dates";

type Line = components["schemas"]["HandedOver"];

const shownFirst = 5;

/** What came into this person's hands, or became of what is theirs. Most people have none, so nothing is said of none. */
export function HandedOver({ lines }: { lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  const rest = lines.slice(shownFirst);
  return (
    <section aria-labelledby="handed-over">
      <h2 className="govuk-heading-m" id="handed-over">
        What happened to your work and requests
      </h2>
      <List lines={lines.slice(0, shownFirst)} />
      {rest.length > 0 ? (
        <Details summary={`${rest.length} more that happened`}>
          <List lines={rest} />
        </Details>
      ) : null}
    </section>
  );
}

function List({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="app-lines">
      {lines.map((line) => (
        <li className="app-lines__item" key={`${line.at} ${line.text}`}>
          <span className="app-lines__name">
            <Words line={line} /> <span className="app-muted">{londonDate(line.at)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Words({ line }: { line: Line }) {
  const {
    text,
    scorecard,
    period,
    revision = 1,
    request,
    recommendation,
    query,
    action,
    times,
    indicatorReview,
    signOff,
    annualReport,
  } = line;
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
  if (times) {
    return (
      <Link to="/clinic-times/$times" params={{ times }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (indicatorReview) {
    return (
      <Link to="/indicator-reviews/$review" params={{ review: indicatorReview }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (signOff) {
    return (
      <Link to="/sign-offs/$signOff" params={{ signOff }} className="govuk-link">
        {text}
      </Link>
    );
  }
  if (annualReport) {
    return (
      <Link to="/annual-reports/$report" params={{ report: annualReport }} className="govuk-link">
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
