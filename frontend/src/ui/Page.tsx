import type { ReactNode } from "react";

interface PageProps {
  /** The page's heading and, with the product's name, its title in the browser. */
  title: string;
  /** Small text above the heading that says what the page belongs to. */
  caption?: ReactNode;
  /** Set when a form on the page was not accepted: the browser's title then says so. */
  hasError?: boolean;
  children: ReactNode;
}

/** Every page's frame: browser title, and one h1 that takes the focus after a navigation. */
export function Page({ title, caption, hasError = false, children }: PageProps) {
  return (
    <>
      <title>{`${hasError ? "Error: " : ""}${title} - Scrutineer`}</title>
      {caption ? <span className="govuk-caption-l">{caption}</span> : null}
      <h1 className="govuk-heading-l" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
