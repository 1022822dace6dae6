import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from the list of groups, or from one of them. */
export function SynonymsCrumbs({ inGroup = false }: { inGroup?: boolean }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/figures" className="govuk-breadcrumbs__link">
        Figures
      </Link>
      {inGroup ? (
        <Link to="/synonyms" className="govuk-breadcrumbs__link">
          Words that mean the same
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
