import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { Clinic } from "./clinic";

/** The way up from a clinic, and from what belongs to them all. */
export function ClinicsCrumbs() {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/clinics" className="govuk-breadcrumbs__link">
        Performance clinics
      </Link>
    </Breadcrumbs>
  );
}

/** The way up from a page of one clinic. */
export function ClinicCrumbs({ clinic }: { clinic: Pick<Clinic, "reference" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/clinics" className="govuk-breadcrumbs__link">
        Performance clinics
      </Link>
      <Link to="/clinics/$clinic" params={{ clinic: clinic.reference }} className="govuk-breadcrumbs__link">
        {clinic.title}
      </Link>
    </Breadcrumbs>
  );
}
