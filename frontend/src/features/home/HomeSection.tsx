import type { ReactNode } from "react";

interface HomeSectionProps {
  id: string;
  heading: string;
  /** What is said where there is nothing to list. */
  none: string;
  isEmpty: boolean;
  children: ReactNode;
}

export function HomeSection({ id, heading, none, isEmpty, children }: HomeSectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m app-home__heading" id={id}>
        {heading}
      </h2>
      {isEmpty ? <p className="govuk-body-s">{none}</p> : children}
    </section>
  );
}
