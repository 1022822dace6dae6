import { Link } from "@tanstack/react-router";
import type { Indicator } from "#/measure/definition-words";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a page of one measure, or from what belongs to them all. */
export function MeasureCrumbs({ measure }: { measure?: Pick<Indicator, "code" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/measures" className="govuk-breadcrumbs__link">
        Measures
      </Link>
      {measure ? (
        <Link
          to="/measures/$indicator"
          params={{ indicator: measure.code }}
          className="govuk-breadcrumbs__link"
        >
          {measure.title}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
