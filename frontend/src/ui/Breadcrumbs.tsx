import { Children, type ReactNode } from "react";

/** The way up from a page. Each child is one link, from the home page down. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {Children.map(children, (child) => (
          <li className="govuk-breadcrumbs__list-item">{child}</li>
        ))}
      </ol>
    </nav>
  );
}
