import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { Inspection } from "./inspection";

/** The way up from an inspection, and from a page of one. */
export function InspectionCrumbs({ of }: { of?: Pick<Inspection, "reference" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/inspections" className="govuk-breadcrumbs__link">
        Inspections
      </Link>
      {of ? (
        <Link
          to="/inspections/$inspection"
          params={{ inspection: of.reference }}
          className="govuk-breadcrumbs__link"
        >
          {of.title}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
