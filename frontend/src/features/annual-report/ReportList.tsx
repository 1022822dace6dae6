import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type AnnualReportInBrief, reportColour } from "./annual-report";

/** What is on its way, then what is published. */
export function ReportList({ reports }: { reports: readonly AnnualReportInBrief[] }) {
  return (
    <ul className="app-list">
      {reports.map(({ reference, scorecardTitle, year, state, stateText, publishedAt }) => (
        <li className="app-list__item" key={reference}>
          <h2 className="govuk-heading-s">
            <Link to="/annual-reports/$report" params={{ report: reference }} className="govuk-link">
              {scorecardTitle}: {year.label}
            </Link>
          </h2>
          <p className="app-list__tags app-state">
            <Tag colour={reportColour(state)}>{stateText}</Tag>
          </p>
          <p className="govuk-body app-muted">
            {reference}
            {publishedAt ? `, published on ${londonDate(publishedAt)}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
