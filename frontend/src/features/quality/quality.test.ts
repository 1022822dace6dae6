import { expect, test } from "vitest";
import { finding } from "#/testing/finding";
import { kindsInWords, openInWords, placeInWords } from "./quality";

test("what is out of order is said in words, with what is explained", () => {
  expect(openInWords({ open: 0, explained: 0 })).toBe("Nothing is out of order.");
  expect(openInWords({ open: 1, explained: 1 })).toBe("1 thing is out of order; 1 is explained.");
  expect(openInWords({ open: 1200, explained: 2 })).toBe("1,200 things are out of order; 2 are explained.");
});

test("a service's kinds stand with how many there are of each", () => {
  const kind = { kind: "LATE", meaning: "", explained: 0 } as const;
  expect(
    kindsInWords([
      { ...kind, title: "Late", open: 5 },
      { ...kind, title: "Missing", open: 2 },
    ]),
  ).toBe("Late 5, Missing 2");
});

test("an area is named unless it is the council's own", () => {
  expect(placeInWords(finding(), "Rotherham")).toBe("May 2026");
  expect(placeInWords({ ...finding(), area: { code: "E92000001", name: "England" } }, "Rotherham")).toBe(
    "May 2026, England",
  );
  expect(placeInWords({ ...finding(), area: undefined, periodLabel: undefined }, "Rotherham")).toBe("");
});
