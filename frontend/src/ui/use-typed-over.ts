import { useState } from "react";

/** What somebody typed over a place, and the revision of it that was seen then. */
interface Seen {
  seen: number;
}

/** A place that can be typed over, with what is saved there now. */
interface Typable<T extends Seen> {
  key: string;
  saved: T;
}

type Typed<T> = Readonly<Record<string, T>>;

/** What was typed over a grid and not saved yet, beside what others save meanwhile. */
export interface TypedOver<P, T> {
  typedAt: (place: P) => T;
  change: (parts: readonly { place: P; part: Partial<T> }[]) => void;
  /** The places that would be saved. */
  changed: readonly P[];
  isChanged: (place: P) => boolean;
  /** Whether somebody else has changed it since it was typed. */
  isOvertaken: (place: P) => boolean;
  keepMine: (place: P) => void;
  takeTheirs: (place: P) => void;
  /** Everything typed, as it is now. */
  typed: Typed<T>;
  /** Forgets what was sent, unless something else was typed there since. */
  saved: (sent: Typed<T>) => void;
}

/**
 * Keeps what is typed apart from what is saved, so that another's change stands beside it.
 *
 * @param differs whether something else is typed than what is saved
 */
export function useTypedOver<P, T extends Seen>(
  places: readonly P[],
  typableOf: (place: P) => Typable<T>,
  differs: (typed: T, saved: T) => boolean,
): TypedOver<P, T> {
  const [typed, setTyped] = useState<Typed<T>>({});
  const changed = places.filter((place) => {
    const { key, saved } = typableOf(place);
    const of = typed[key];
    return of !== undefined && differs(of, saved);
  });
  const keys = new Set(changed.map((place) => typableOf(place).key));
  const isChanged = (place: P) => keys.has(typableOf(place).key);
  const typedAt = (place: P) => {
    const { key, saved } = typableOf(place);
    return typed[key] ?? saved;
  };

  function change(parts: readonly { place: P; part: Partial<T> }[]) {
    setTyped((now) => {
      const next = { ...now };
      for (const { place, part } of parts) {
        const { key, saved } = typableOf(place);
        const typedNow = { ...(next[key] ?? saved), ...part };
        // What is typed back to what it was is no change, whatever becomes of it later.
        if (differs(typedNow, saved)) next[key] = typedNow;
        else delete next[key];
      }
      return next;
    });
  }

  return {
    typedAt,
    change,
    changed,
    isChanged,
    isOvertaken: (place) => isChanged(place) && typedAt(place).seen !== typableOf(place).saved.seen,
    keepMine: (place) =>
      change([{ place, part: { seen: typableOf(place).saved.seen } as unknown as Partial<T> }]),
    takeTheirs: (place) => {
      const { key } = typableOf(place);
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([each]) => each !== key)));
    },
    typed,
    saved: (sent) =>
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([key, of]) => sent[key] !== of))),
  };
}
