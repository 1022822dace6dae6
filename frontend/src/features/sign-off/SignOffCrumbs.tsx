import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a sign-off. */
export function SignOffCrumbs() {
  return (
    <Breadcrumbs>
      <Link to="/scorecards" className="govuk-breadcrumbs__link">
        Scorecards
      </Link>
      <Link to="/sign-offs" className="govuk-breadcrumbs__link">
        Sign-offs
      </Link>
    </Breadcrumbs>
  );
}
