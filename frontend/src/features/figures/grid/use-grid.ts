import { useState } from "react";
import type { ProblemPlace } from "#/api/problem";
import { type FigureGrid, keyOf, type Place, placesOfGrid, revisionOf } from "./grid";
import { type BatchItem, differs, itemOf, type TypedFigure, typedOf } from "./typed-figure";

/** A figure that looks wrong although it may be right. */
interface Doubt {
  id: string;
  detail: string;
}

type Typed = Readonly<Record<string, TypedFigure>>;

/** What was typed over a grid and not saved yet, with the figures of it that look wrong. */
export interface GridDraft {
  typedAt: (place: Place) => TypedFigure;
  change: (place: Place, part: Partial<TypedFigure>) => void;
  changeAll: (parts: readonly { place: Place; text: string }[]) => void;
  /** The cells that would be saved. */
  changed: readonly Place[];
  isChanged: (place: Place) => boolean;
  /** Whether somebody else has changed it since it was typed. */
  isOvertaken: (place: Place) => boolean;
  keepMine: (place: Place) => void;
  takeTheirs: (place: Place) => void;
  doubtsOf: (place: Place) => readonly Doubt[];
  doubt: (items: readonly BatchItem[], errors: readonly ProblemPlace[]) => void;
  confirmed: readonly string[];
  confirm: (id: string, isRight: boolean) => void;
  items: (reason: string) => { place: Place; item: ReturnType<typeof itemOf> }[];
  /** Everything typed, as it is now. */
  typed: Typed;
  /** Forgets what was sent, unless something else was typed there since. */
  saved: (sent: Typed) => void;
}

export function useGrid(grid: FigureGrid): GridDraft {
  const [typed, setTyped] = useState<Typed>({});
  const [doubts, setDoubts] = useState<Readonly<Record<string, readonly Doubt[]>>>({});
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const changed = placesOfGrid(grid).filter(({ key, cell }) => {
    const of = typed[key];
    return of !== undefined && differs(of, cell);
  });
  const typedAt = ({ key, cell }: Place) => typed[key] ?? typedOf(cell);
  const without = <T>(all: Readonly<Record<string, T>>, key: string) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
  const forget = (key: string) => {
    setTyped((now) => without(now, key));
    setDoubts((now) => without(now, key));
  };

  function changeAll(parts: readonly { place: Place; part: Partial<TypedFigure> }[]) {
    setTyped((now) => {
      const next = { ...now };
      for (const { place, part } of parts) {
        const typedNow = { ...(now[place.key] ?? typedOf(place.cell)), ...part };
        // What is typed back to what it was is no change, whatever becomes of the figure later.
        if (differs(typedNow, place.cell)) next[place.key] = typedNow;
        else delete next[place.key];
      }
      return next;
    });
    // Another figure is doubted anew, or not.
    const keys = parts.map(({ place }) => place.key);
    setDoubts((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !keys.includes(key))));
  }

  return {
    typedAt,
    change: (place, part) => changeAll([{ place, part }]),
    changeAll: (parts) => changeAll(parts.map(({ place, text }) => ({ place, part: { value: text } }))),
    changed,
    isChanged: ({ key }) => changed.some((each) => each.key === key),
    isOvertaken: (place) =>
      changed.some(({ key }) => key === place.key) && typedAt(place).seen !== revisionOf(place.cell),
    keepMine: (place) => changeAll([{ place, part: { seen: revisionOf(place.cell) } }]),
    takeTheirs: ({ key }) => forget(key),
    doubtsOf: ({ key }) => doubts[key] ?? [],
    doubt: (items, errors) =>
      setDoubts(
        Object.fromEntries(
          items.map(({ indicator, period }, index) => [
            keyOf(indicator, period),
            errors.flatMap(({ pointer, warning, detail }) =>
              warning && pointer?.startsWith(`/items/${index}/`) ? [{ id: warning, detail }] : [],
            ),
          ]),
        ),
      ),
    confirmed,
    confirm: (id, isRight) =>
      setConfirmed((now) => (isRight ? [...now, id] : now.filter((each) => each !== id))),
    items: (reason) =>
      changed.map((place) => ({ place, item: itemOf(place, typedAt(place), grid.area.code, reason) })),
    typed,
    saved: (sent) => {
      setTyped((now) => Object.fromEntries(Object.entries(now).filter(([key, of]) => sent[key] !== of)));
      setDoubts({});
      setConfirmed([]);
    },
  };
}
