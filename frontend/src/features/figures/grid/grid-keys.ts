import type { KeyboardEvent } from "react";
import { type GridTable, type Place, placeOf } from "./grid";

interface Step {
  down: number;
  across: number;
}

/** The id of the button beneath a cell that opens its editor. */
export function detailsId({ id }: Pick<Place, "id">): string {
  return `${id}-details`;
}

export function focusDetails(place: Place): void {
  document.getElementById(detailsId(place))?.focus();
}

/** Where a decision about a cell leaves the focus. A cell that is only shown by now has no input. */
export function focusCell(place: Place): void {
  const input = document.getElementById(place.id);
  if (input) input.focus();
  else focusDetails(place);
}

/** Moves among cells as a spreadsheet does. Left and right stay in the text until its end is reached; Tab is the browser's own. */
export function moveByKey(
  event: KeyboardEvent<HTMLInputElement>,
  table: GridTable,
  row: number,
  column: number,
): void {
  const step = stepOf(event);
  if (!step) return;
  // Enter would send the form, and up and down would do nothing here.
  event.preventDefault();
  next(table, row, column, step)?.focus();
}

/** The next input that way: cells that somebody else records have none. */
function next(table: GridTable, row: number, column: number, step: Step): HTMLElement | undefined {
  const to = { row: row + step.down, column: column + step.across };
  const measure = table.measures[to.row];
  const place = measure && placeOf(table, measure, to.column);
  if (!place) return undefined;
  return document.getElementById(place.id) ?? next(table, to.row, to.column, step);
}

function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent<HTMLInputElement>) {
  if (altKey || ctrlKey || metaKey) return undefined;
  const { selectionStart, selectionEnd, value } = currentTarget;
  if (key === "Enter") return { down: shiftKey ? -1 : 1, across: 0 };
  if (shiftKey) return undefined;
  if (key === "ArrowUp") return { down: -1, across: 0 };
  if (key === "ArrowDown") return { down: 1, across: 0 };
  if (key === "ArrowLeft" && selectionStart === 0) return { down: 0, across: -1 };
  if (key === "ArrowRight" && selectionEnd === value.length) return { down: 0, across: 1 };
  return undefined;
}
