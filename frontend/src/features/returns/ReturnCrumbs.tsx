import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import type { StatutoryReturn } from "./statutory-return";

/** The way up from a return, and from a page of one. */
export function ReturnCrumbs({ of }: { of?: Pick<StatutoryReturn, "code" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/statutory-returns" className="govuk-breadcrumbs__link">
        Statutory returns
      </Link>
      {of ? (
        <Link
          to="/statutory-returns/$statutoryReturn"
          params={{ statutoryReturn: of.code }}
          className="govuk-breadcrumbs__link"
        >
          {of.title}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
