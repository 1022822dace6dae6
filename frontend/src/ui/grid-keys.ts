import type { KeyboardEvent } from "react";
import type { PlaceAt } from "./pasted";

interface Step {
  down: number;
  across: number;
}

/**
 * Moves among cells as a spreadsheet does. Left and right stay in the text until its end is reached; Tab is the browser's own.
 *
 * @param idAt the id of the cell there, whether or not it has an input; nothing beyond the edge
 */
export function moveByKey(
  event: KeyboardEvent<HTMLInputElement>,
  idAt: PlaceAt<string>,
  row: number,
  column: number,
): void {
  const step = stepOf(event);
  if (!step) return;
  // Enter would send the form, and up and down would do nothing here.
  event.preventDefault();
  next(idAt, row, column, step)?.focus();
}

/** The next input that way: cells that are only shown have none. */
function next(idAt: PlaceAt<string>, row: number, column: number, step: Step): HTMLElement | undefined {
  const to = { row: row + step.down, column: column + step.across };
  const id = idAt(to.row, to.column);
  if (id === undefined) return undefined;
  return document.getElementById(id) ?? next(idAt, to.row, to.column, step);
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
