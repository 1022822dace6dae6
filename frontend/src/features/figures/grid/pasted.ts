import { type GridTable, type Place, placeOf } from "./grid";

/** What a spreadsheet puts on the clipboard: rows by line, cells by tab. */
export function readBlock(text: string): string[][] {
  return text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** Where each cell of a block falls when its first stands at this measure and period. Empty cells change nothing. */
export function spread(
  table: GridTable,
  row: number,
  column: number,
  block: readonly (readonly string[])[],
): { found: { place: Place; text: string }[]; outside: number } {
  const found: { place: Place; text: string }[] = [];
  let outside = 0;
  block.forEach((cells, down) => {
    const measure = table.measures[row + down];
    cells.forEach((text, across) => {
      if (text === "") return;
      const place = measure && placeOf(table, measure, column + across);
      if (place?.cell.mayRecord) found.push({ place, text });
      else outside++;
    });
  });
  return { found, outside };
}

/** What came of it, in a sentence. */
export function pastedInWords(found: number, outside: number): string {
  const figures = `${found} ${found === 1 ? "figure" : "figures"} pasted.`;
  if (outside === 0) return `${figures} Nothing is saved yet.`;
  return `${figures} ${outside} could not be typed here and ${outside === 1 ? "was" : "were"} left out. Nothing is saved yet.`;
}
