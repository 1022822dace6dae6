import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import type { Outdated } from "./desk";

/** Published editions with the figures that are known otherwise now. */
export function OutdatedList({ editions }: { editions: readonly Outdated[] }) {
  return (
    <ul className="app-rows">
      {editions.map(({ scorecard, scorecardTitle, period, periodLabel, revision, publishedAt, figures }) => (
        <li className="app-rows__item" key={`${scorecard} ${period} ${revision}`}>
          <Link
            to="/editions/$scorecard/$period"
            params={{ scorecard, period }}
            search={{ revision: undefined }}
            className="govuk-link govuk-!-font-weight-bold app-rows__link"
          >
            {scorecardTitle}, {periodLabel}
          </Link>
          <p className="govuk-body app-muted govuk-!-margin-bottom-1">Published {londonDate(publishedAt)}.</p>
          <ul className="govuk-list govuk-list--bullet">
            {figures.map(({ indicator, title, period: of, periodLabel: ofLabel, was, now, ...revised }) => (
              <li key={`${indicator} ${of}`}>
                {title} ({indicator}), {ofLabel}: it says {was}, and {now} is known now. {revised.revisedBy}{" "}
                revised it on {londonDate(revised.revisedAt)}
                {revised.reason ? `: ${revised.reason}` : "."}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
