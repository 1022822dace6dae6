import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from an annual report. */
export function ReportCrumbs() {
  return (
    <Breadcrumbs>
      <Link to="/scorecards" className="govuk-breadcrumbs__link">
        Scorecards
      </Link>
      <Link to="/annual-reports" className="govuk-breadcrumbs__link">
        Annual reports
      </Link>
    </Breadcrumbs>
  );
}
