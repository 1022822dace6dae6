import { type ReactNode, useLayoutEffect, useRef } from "react";

/** Takes the focus when it appears. For what replaces the form that had it, or the keyboard would be left nowhere. */
export function TakesFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="app-takes-focus">
      {children}
    </div>
  );
}
