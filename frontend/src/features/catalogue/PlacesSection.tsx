import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";

/** On which scorecards the measure stands, and under which heading. */
export function PlacesSection({ places }: { places: readonly components["schemas"]["IndicatorPlace"][] }) {
  if (places.length === 0) {
    return <p className="govuk-body">It stands on no scorecard, so no member sees it.</p>;
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {places.map(({ scorecard, title, theme, reference, exemptReason }) => (
        <li key={scorecard}>
          <Link to="/scorecards/$scorecard" params={{ scorecard }} className="govuk-link">
            {title}
          </Link>
          , under {theme}
          {reference ? ` as ${reference}` : ""}
          {exemptReason ? `. Exempt from publication there: ${exemptReason}` : ""}
        </li>
      ))}
    </ul>
  );
}
