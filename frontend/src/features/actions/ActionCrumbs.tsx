import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from an action, and from a page of one. */
export function ActionCrumbs({ reference }: { reference?: string }) {
  return (
    <Breadcrumbs>
      <Link to="/clinics" className="govuk-breadcrumbs__link">
        Performance clinics
      </Link>
      <Link to="/actions" className="govuk-breadcrumbs__link">
        Actions
      </Link>
      {reference ? (
        <Link to="/actions/$action" params={{ action: reference }} className="govuk-breadcrumbs__link">
          {reference}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
