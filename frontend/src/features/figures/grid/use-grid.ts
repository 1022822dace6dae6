import { useState } from "react";
import type { ProblemPlace } from "#/api/problem";
import { type TypedOver, useTypedOver } from "#/ui/use-typed-over";
import { type FigureGrid, keyOf, type Place, placesOfGrid } from "./grid";
import { type BatchItem, differs, itemOf, type TypedFigure, typedOf } from "./typed-figure";

/** A figure that looks wrong although it may be right. */
interface Doubt {
  id: string;
  detail: string;
}

/** What was typed over a grid and not saved yet, with the figures of it that look wrong. */
export interface GridDraft extends Omit<TypedOver<Place, TypedFigure>, "change"> {
  change: (place: Place, part: Partial<TypedFigure>) => void;
  changeAll: (parts: readonly { place: Place; text: string }[]) => void;
  doubtsOf: (place: Place) => readonly Doubt[];
  doubt: (items: readonly BatchItem[], errors: readonly ProblemPlace[]) => void;
  confirmed: readonly string[];
  confirm: (id: string, isRight: boolean) => void;
  items: (reason: string) => { place: Place; item: ReturnType<typeof itemOf> }[];
}

export function useGrid(grid: FigureGrid): GridDraft {
  const over = useTypedOver(
    placesOfGrid(grid),
    ({ key, cell }: Place) => ({ key, saved: typedOf(cell) }),
    differs,
  );
  const [doubts, setDoubts] = useState<Readonly<Record<string, readonly Doubt[]>>>({});
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const undoubt = (keys: readonly string[]) =>
    setDoubts((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !keys.includes(key))));

  function changeAll(parts: readonly { place: Place; part: Partial<TypedFigure> }[]) {
    over.change(parts);
    // Another figure is doubted anew, or not.
    undoubt(parts.map(({ place }) => place.key));
  }

  return {
    ...over,
    change: (place, part) => changeAll([{ place, part }]),
    changeAll: (parts) => changeAll(parts.map(({ place, text }) => ({ place, part: { value: text } }))),
    keepMine: (place) => {
      over.keepMine(place);
      undoubt([place.key]);
    },
    takeTheirs: (place) => {
      over.takeTheirs(place);
      undoubt([place.key]);
    },
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
      over.changed.map((place) => ({
        place,
        item: itemOf(place, over.typedAt(place), grid.area.code, reason),
      })),
    saved: (sent) => {
      over.saved(sent);
      setDoubts({});
      setConfirmed([]);
    },
  };
}
