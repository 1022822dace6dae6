import { useState } from "react";

/** Older words belong to a question that nobody means to ask any more. */
const keptForDays = 30;

interface Recalled<T> {
  value: T;
  /** When it was typed, where it was still there from before. */
  since: string | undefined;
}

interface Kept<T> extends Recalled<T> {
  change: (value: T) => void;
  /** Forgets it, because it was sent or is no longer wanted. */
  forget: () => void;
}

/**
 * What is being typed stays on this device until it is forgotten, also when the browser is closed. Where a browser
 * keeps nothing, it lasts as long as the page.
 * @param read what was kept, if it still is what the form takes
 */
export function useKept<T>(name: string, empty: T, read: (kept: unknown) => T | undefined): Kept<T> {
  const [{ value, since }, setKept] = useState(
    () => recall(name, read) ?? { value: empty, since: undefined },
  );
  return {
    value,
    since,
    change: (typed) => {
      setKept({ value: typed, since });
      keep(name, typed);
    },
    forget: () => {
      setKept({ value: empty, since: undefined });
      forget(name);
    },
  };
}

function recall<T>(name: string, read: (kept: unknown) => T | undefined): Recalled<T> | undefined {
  try {
    const { typedAt, value } = JSON.parse(localStorage.getItem(name) ?? "{}") as Record<string, unknown>;
    if (typeof typedAt !== "string" || Date.now() - Date.parse(typedAt) > keptForDays * 24 * 60 * 60_000)
      return undefined;
    const kept = read(value);
    return kept === undefined ? undefined : { value: kept, since: typedAt };
  } catch {
    return undefined;
  }
}

function keep(name: string, value: unknown) {
  try {
    localStorage.setItem(name, JSON.stringify({ typedAt: new Date().toISOString(), value }));
  } catch {
    // The device is full, or keeps nothing: what was typed is still on the page.
  }
}

/** Forgets what was typed under this name. */
export function forget(name: string) {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
