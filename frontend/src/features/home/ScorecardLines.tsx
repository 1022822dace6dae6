import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { HomeSection } from "./HomeSection";

type Scorecard = components["schemas"]["Scorecard"];

const shownFirst = 4;

/** A line for each scorecard with its newest edition, in the order given. */
export function ScorecardLines({ scorecards }: { scorecards: readonly Scorecard[] }) {
  return (
    <HomeSection
      id="scorecards"
      heading="Scorecards"
      none="No scorecard has been published to you yet."
      isEmpty={scorecards.length === 0}
    >
      <ul className="app-lines">
        {scorecards.slice(0, shownFirst).map(({ code, title, latest }) => (
          <li className="app-lines__item app-lines__item--running" key={code}>
            <Link to="/scorecards/$scorecard" params={{ scorecard: code }} className="govuk-link">
              {title}
            </Link>
            <p>
              {latest ? (
                <Link
                  to="/scorecards/$scorecard/$period"
                  params={{ scorecard: code, period: latest.period }}
                  className="govuk-link"
                >
                  Latest edition: {latest.periodLabel}
                  <span className="govuk-visually-hidden"> of {title}</span>
                </Link>
              ) : (
                "No edition has been published yet"
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className="govuk-body-s">
        <Link to="/scorecards" className="govuk-link">
          All scorecards
        </Link>
      </p>
    </HomeSection>
  );
}
