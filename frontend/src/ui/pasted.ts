/** What a spreadsheet puts on the clipboard: rows by line, cells by tab. */
export function readBlock(text: string): string[][] {
  return text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** What can be typed at a row and column; nothing beyond the edge, or where it is only shown. */
export type PlaceAt<P> = (row: number, column: number) => P | undefined;

/** Where each cell of a block falls when its first stands at this row and column. Empty cells change nothing. */
export function spread<P>(
  placeAt: PlaceAt<P>,
  row: number,
  column: number,
  block: readonly (readonly string[])[],
): { found: { place: P; text: string }[]; outside: number } {
  const found: { place: P; text: string }[] = [];
  let outside = 0;
  block.forEach((cells, down) => {
    cells.forEach((text, across) => {
      if (text === "") return;
      const place = placeAt(row + down, column + across);
      if (place) found.push({ place, text });
      else outside++;
    });
  });
  return { found, outside };
}

/** Takes a block that is pasted into a cell. What stands in one cell is pasted by the browser itself. */
export function pastedBlock(event: {
  clipboardData: Pick<DataTransfer, "getData">;
  preventDefault: () => void;
}): string[][] | undefined {
  const block = readBlock(event.clipboardData.getData("text/plain"));
  if (block.length === 1 && block[0]?.length === 1) return undefined;
  event.preventDefault();
  return block;
}

/**
 * What came of it, in a sentence.
 *
 * @param noun what one cell holds, as "figure"
 */
export function pastedInWords(found: number, outside: number, noun: string): string {
  const figures = `${found} ${found === 1 ? noun : `${noun}s`} pasted.`;
  if (outside === 0) return `${figures} Nothing is saved yet.`;
  return `${figures} ${outside} could not be typed here and ${outside === 1 ? "was" : "were"} left out. Nothing is saved yet.`;
}
