import type { ReactNode } from "react";

/** Lets a wide table scroll sideways by touch or keyboard, under a name, without the page scrolling with it. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="app-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
