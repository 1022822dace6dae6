import type { KeyboardEvent } from "react";
import { type GridTable, placeOf } from "./grid";

/** Moves among cells as a spreadsheet does. Left and right stay in the text until its end is reached; Tab is the browser's own. */
export function moveByKey(
  event: KeyboardEvent<HTMLInputElement>,
  table: GridTable,
  row: number,
  column: number,
): void {
  const to = target(event, row, column);
  if (!to) return;
  // Enter would send the form, and up and down would do nothing here.
  event.preventDefault();
  const measure = table.measures[to.row];
  const place = measure && placeOf(table, measure, to.column);
  if (place) document.getElementById(place.id)?.focus();
}

function target(
  { key, shiftKey, altKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLInputElement>,
  row: number,
  column: number,
) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const atStart = selectionStart === 0;
  const atEnd = selectionEnd === value.length;
  if (key === "Enter") return { row: row + (shiftKey ? -1 : 1), column };
  if (shiftKey) return undefined;
  if (key === "ArrowUp") return { row: row - 1, column };
  if (key === "ArrowDown") return { row: row + 1, column };
  if (key === "ArrowLeft" && atStart) return { row, column: column - 1 };
  if (key === "ArrowRight" && atEnd) return { row, column: column + 1 };
  return undefined;
}
