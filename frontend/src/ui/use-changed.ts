import { useState } from "react";

/** Whether it is another than at the render before, so that a form follows its address within: a new key would take the focus with it. */
export function useChanged(of: unknown): boolean {
  const now = JSON.stringify(of);
  const [before, setBefore] = useState(now);
  if (before !== now) setBefore(now);
  return before !== now;
}
