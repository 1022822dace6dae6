import { useEffect, useState } from "react";

/** The value once nothing has changed it for a moment: what is asked while somebody types is not asked at every letter. */
export function useSettled<T>(value: T, milliseconds = 400): T {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says counts, not which object says it
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return settled;
}
