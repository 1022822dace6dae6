import { expect, it } from "vitest";
import type { GridTable } from "./grid";
import { pastedInWords, readBlock, spread } from "./pasted";

const cells = ["2025-04", "2025-05"].map((period) => ({
  period,
  state: "OWED" as const,
  text: "Owed",
  awaitsConfirmation: false,
  mayRecord: true,
}));
const table: GridTable = {
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  title: "Monthly figures",
  periods: cells.map(({ period }) => ({ code: period, label: period })),
  measures: ["A", "B"].map((indicator) => ({
    indicator,
    title: indicator,
    unit: "COUNT",
    decimals: 0,
    cells,
  })),
};

it("reads what Excel puts on the clipboard", () => {
  expect(readBlock("1\t2\r\n\t 4 \r\n")).toEqual([
    ["1", "2"],
    ["", "4"],
  ]);
});

it("lets each cell fall where it belongs, changes nothing by an empty one and counts what does not fit", () => {
  const { found, outside } = spread(table, 1, 0, readBlock("1\t2\t3\n\t4"));
  expect(found.map(({ place, text }) => [place.key, text])).toEqual([
    ["B 2025-04", "1"],
    ["B 2025-05", "2"],
  ]);
  expect(outside).toBe(2);
});

it("says what came of it", () => {
  expect(pastedInWords(1, 0)).toBe("1 figure pasted. Nothing is saved yet.");
  expect(pastedInWords(4, 2)).toBe(
    "4 figures pasted. 2 could not be typed here and were left out. Nothing is saved yet.",
  );
});
