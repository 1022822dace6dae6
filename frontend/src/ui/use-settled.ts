import { useEffect, useState } from "react";

/** The value once nothing has changed it for a moment: what is asked or read out while somebody types is not so at every letter. Until then it is the first. */
export function useSettled<T>(value: T, milliseconds = 400, first = value): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says counts, not which object says it
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
