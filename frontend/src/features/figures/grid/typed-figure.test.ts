import { describe, expect, it } from "vitest";
import type { GridCell, Place } from "./grid";
import { differs, itemOf, typedOf } from "./typed-figure";

const empty: GridCell = {
  period: "2025-04",
  state: "OWED",
  text: "Owed since 10 May 2025",
  awaitsConfirmation: false,
  mayRecord: true,
};
const there: GridCell = {
  period: "2025-04",
  state: "THERE",
  text: "Provisional",
  awaitsConfirmation: false,
  mayRecord: true,
  value: {
    indicator: "CYP-001",
    area: "E08000018",
    period: "2025-04",
    periodLabel: "April 2025",
    revision: 2,
    value: 12.5,
    symbol: "u",
    numerator: 1,
    denominator: 8,
    status: "PROVISIONAL",
    note: "A note",
    source: "Case system",
    recordedBy: "Priya Shah",
    recordedAt: "2025-05-02T09:00:00Z",
  },
};

function place(cell: GridCell): Place {
  return {
    key: "CYP-001 2025-04",
    id: "figure",
    label: "Visits, April 2025",
    cell,
    measure: { indicator: "CYP-001", title: "Visits", unit: "PERCENTAGE", decimals: 1, cells: [cell] },
  };
}

const read = (value: string, cell = empty) =>
  itemOf(place(cell), { ...typedOf(cell), value }, "E08000018", " Counted again ");

describe("what is typed into a cell", () => {
  it("is a symbol, or a number that is not reliable", () => {
    expect(read("C")).toMatchObject({ read: { figure: { symbol: "c" } } });
    expect(read("12.5 u")).toMatchObject({ read: { figure: { value: 12.5, symbol: "u" } } });
    expect(read("")).toHaveProperty("error");
    expect(read("n/a")).toHaveProperty("error");
  });

  it("is sent with the revision that was seen, and a reason where it changes a figure", () => {
    expect(read("13")).toEqual({
      read: {
        indicator: "CYP-001",
        area: "E08000018",
        period: "2025-04",
        revision: 0,
        figure: { value: 13, status: "CONFIRMED" },
      },
    });
    expect(read("13", there)).toMatchObject({
      read: { revision: 2, figure: { numerator: 1, source: "Case system", reason: "Counted again" } },
    });
  });

  it("is a change only where it says something else", () => {
    const typed = typedOf(there);
    expect(typed.value).toBe("12.5 u");
    expect(differs(typed, typedOf(there))).toBe(false);
    expect(differs({ ...typed, note: "Another" }, typedOf(there))).toBe(true);
  });
});
