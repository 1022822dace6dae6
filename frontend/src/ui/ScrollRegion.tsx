import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/**
 * Lets a wide table scroll sideways by touch or keyboard, under a name, without the page scrolling with it. Where some of it is out of
 * sight it says so: what is cut off at the edge looks as if it were all there is.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null);
  const isCut = useIsCut(ref);
  return (
    <>
      {isCut ? (
        <p className="app-scroll-hint app-screen-only">
          Wider than the screen: scroll it sideways to see the rest.
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="app-scroll" aria-label={label} tabIndex={0} ref={ref}>
        {children}
      </section>
    </>
  );
}

/** Whether an element holds more than its width shows, now and whenever it or what is in it changes its size. */
function useIsCut(ref: { current: HTMLElement | null }) {
  const [isCut, setIsCut] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => setIsCut(element.scrollWidth > element.clientWidth + 1);
    look();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [ref]);
  return isCut;
}
