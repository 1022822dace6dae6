import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/**
 * Lets a wide table scroll sideways by touch or keyboard, under a name, without the page scrolling with it. Where some of it is out of
 * sight it says so: what is cut off at the edge looks as if it were all there is.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const isCut = useIsCut(ref);
  return (
    <>
      {isCut ? (
        <p className="app-scroll-hint app-screen-only">
          Wider than the screen: scroll it sideways to see the rest.
        </p>
      ) : null}
      {/* A group and no landmark: it often bears the name of the part of the page that it is the whole of. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div role="group" className="app-scroll" aria-label={label} tabIndex={0} ref={ref}>
        {children}
      </div>
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
