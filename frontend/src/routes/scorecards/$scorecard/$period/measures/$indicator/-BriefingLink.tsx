import { Link } from "@tanstack/react-router";

/** The way to what is said of a measure before a meeting. */
export function BriefingLink(params: { scorecard: string; period: string; indicator: string }) {
  return (
    <p className="govuk-body">
      <Link
        to="/scorecards/$scorecard/$period/measures/$indicator/briefing"
        params={params}
        className="govuk-link"
      >
        Briefing pack on this measure
      </Link>
      , to read or print before a meeting
    </p>
  );
}
