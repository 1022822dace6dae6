import type { ReactNode } from "react";

/** What narrows the list below, side by side where there is room. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className="app-filters" aria-label={label}>
      <div className="app-filters__fields">{children}</div>
    </search>
  );
}
