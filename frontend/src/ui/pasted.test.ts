import { expect, it } from "vitest";
import { pastedInWords, readBlock, spread } from "./pasted";

const rows = ["A", "B"];
const columns = ["2025-04", "2025-05"];

function placeAt(row: number, column: number) {
  const [down, across] = [rows[row], columns[column]];
  return down && across ? `${down} ${across}` : undefined;
}

it("reads what Excel puts on the clipboard", () => {
  expect(readBlock("1\t2\r\n\t 4 \r\n")).toEqual([
    ["1", "2"],
    ["", "4"],
  ]);
});

it("lets each cell fall where it belongs, changes nothing by an empty one and counts what does not fit", () => {
  const { found, outside } = spread(placeAt, 1, 0, readBlock("1\t2\t3\n\t4"));
  expect(found).toEqual([
    { place: "B 2025-04", text: "1" },
    { place: "B 2025-05", text: "2" },
  ]);
  expect(outside).toBe(2);
});

it("says what came of it", () => {
  expect(pastedInWords(1, 0, "figure")).toBe("1 figure pasted. Nothing is saved yet.");
  expect(pastedInWords(4, 2, "figure")).toBe(
    "4 figures pasted. 2 could not be typed here and were left out. Nothing is saved yet.",
  );
});
