import type { Place } from "./grid";

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
