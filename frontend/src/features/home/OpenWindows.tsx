import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDeadline, timeLeft } from "#/ui/dates";
import { HomeSection } from "./HomeSection";

type Scorecard = components["schemas"]["Scorecard"];

const shownFirst = 3;

interface OpenWindowsProps {
  scorecards: readonly Scorecard[];
  now: Date;
  /** Whether the reader can ask: then a line leads to where that is done. */
  canRaise: boolean;
}

/** The editions about which one can still ask in time, those that close first first. */
export function OpenWindows({ scorecards, now, canRaise }: OpenWindowsProps) {
  const open = scorecards
    .flatMap(({ code, title, latest }) => {
      const until = latest?.requestsUntil;
      const left = until && timeLeft(until, now);
      return latest && until && left ? [{ code, title, latest, until, left }] : [];
    })
    .toSorted((a, b) => Date.parse(a.until) - Date.parse(b.until) || a.title.localeCompare(b.title));
  return (
    <HomeSection
      id="open-windows"
      heading="Open for requests"
      none="No edition is open for deep-dive requests now. Later ones are still recorded."
      isEmpty={open.length === 0}
    >
      <ul className="app-lines">
        {open.slice(0, shownFirst).map(({ code, title, latest, until, left }) => (
          <li className="app-lines__item app-lines__item--running" key={code}>
            <Link
              to={canRaise ? "/scorecards/$scorecard/$period/ask" : "/scorecards/$scorecard/$period"}
              params={{ scorecard: code, period: latest.period }}
              className="govuk-link"
            >
              {title}, {latest.periodLabel}
            </Link>
            <p>
              <strong>{left}</strong>, until <time dateTime={until}>{londonDeadline(until)}</time>
            </p>
          </li>
        ))}
      </ul>
      {open.length > shownFirst ? (
        <p className="govuk-body-s">
          <Link to="/scorecards" className="govuk-link">
            All {open.length} that are open
          </Link>
        </p>
      ) : null}
    </HomeSection>
  );
}
