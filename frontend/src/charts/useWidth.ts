import { useEffect, useRef, useState } from "react";

/** The width of an element as it is now, so that a chart is drawn at its real size and its text stays readable. */
export function useWidth(initial: number) {
  const ref = useRef<HTMLDivElement>(null);
  // A phone's first drawing is then its last: the page leaves 15 pixels at each side.
  const [width, setWidth] = useState(() => Math.min(initial, window.innerWidth - 30));
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
