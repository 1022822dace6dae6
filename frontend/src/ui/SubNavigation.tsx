import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";

/** Links to the parts of one page, each with its own address. Children are `SubNavigationLink`s. */
export function SubNavigation({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="app-sub-navigation" aria-label={label}>
      <ul className="app-sub-navigation__list">{children}</ul>
    </nav>
  );
}

interface SubNavigationAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  current: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function SubNavigationAnchor({ current, ...rest }: SubNavigationAnchorProps) {
  return (
    <li className="app-sub-navigation__item">
      <a {...rest} className="app-sub-navigation__link" aria-current={current ? "page" : undefined} />
    </li>
  );
}

export const SubNavigationLink = createLink(SubNavigationAnchor);
