import { Children, type ReactNode } from "react";

/** The way up from a page. Each child is one link, from the home page down. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {Children.toArray(children).map((child, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the crumbs of a page are fixed and never reordered
          <li className="govuk-breadcrumbs__list-item" key={place}>
            {child}
          </li>
        ))}
      </ol>
    </nav>
  );
}
