import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";

/** The way up from a page on general questions. */
export function QueryCrumbs({ query, list = true }: { query?: string; list?: boolean }) {
  return (
    <Breadcrumbs>
      <Link to="/requests" className="govuk-breadcrumbs__link">
        Deep-dive requests
      </Link>
      {list ? (
        <Link to="/queries" className="govuk-breadcrumbs__link">
          General questions
        </Link>
      ) : null}
      {query ? (
        <Link to="/queries/$query" params={{ query }} className="govuk-breadcrumbs__link">
          {query}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}
