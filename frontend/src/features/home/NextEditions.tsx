import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import { HomeSection } from "./HomeSection";

type Scorecard = components["schemas"]["Scorecard"];

const shownFirst = 3;

/** What comes next, by date; what is late already comes after it, the latest first. */
export function nextByDate(scorecards: readonly Scorecard[], today: string) {
  const next = scorecards.flatMap(({ code, title, next: edition }) =>
    edition ? [{ code, title, edition, late: edition.dueOn < today }] : [],
  );
  const toCome = next.filter(({ late }) => !late);
  const late = next.filter((each) => each.late);
  const byDate = (a: (typeof next)[number], b: (typeof next)[number]) =>
    a.edition.dueOn.localeCompare(b.edition.dueOn) || a.title.localeCompare(b.title);
  return [...toCome.toSorted(byDate), ...late.toSorted((a, b) => byDate(b, a))];
}

interface NextEditionsProps {
  scorecards: readonly Scorecard[];
  /** In London, as "2026-11-27". */
  today: string;
}

export function NextEditions({ scorecards, today }: NextEditionsProps) {
  const next = nextByDate(scorecards, today);
  return (
    <HomeSection
      id="next-editions"
      heading="Next editions"
      none="No scorecard has an edition to come."
      isEmpty={next.length === 0}
    >
      <ul className="app-lines">
        {next.slice(0, shownFirst).map(({ code, title, edition, late }) => (
          <li className="app-lines__item" key={code}>
            <Link
              to="/scorecards/$scorecard"
              params={{ scorecard: code }}
              className="govuk-link app-lines__name"
            >
              {title}, {edition.periodLabel}
            </Link>
            <span className="app-lines__figure">
              {late ? "Late: was due " : "Due "}
              <time dateTime={edition.dueOn}>{londonDate(edition.dueOn)}</time>
            </span>
          </li>
        ))}
      </ul>
      {next.length > shownFirst ? (
        <p className="govuk-body-s">
          And {next.length - shownFirst} more, later or late: see{" "}
          <Link to="/scorecards" className="govuk-link">
            the scorecards
          </Link>
          .
        </p>
      ) : null}
      <p className="govuk-body-s">
        <Link to="/calendar" className="govuk-link">
          Calendar
        </Link>{" "}
        of editions, windows for requests and meetings
      </p>
    </HomeSection>
  );
}
