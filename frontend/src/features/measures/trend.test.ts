import { expect, test } from "vitest";
import { earlierDocument, measureDocument } from "#/testing/measure";
import { isDrawnBeside, trendInterval, trendLines } from "./trend";

const points = [{ period: "2023-24", label: "2023-24", display: "1.0%", value: 1 }];
const line = (name: string, kind: "GROUP" | "REGION" | "COUNTRY") => ({ area: name, name, kind, points });

test("a group stands beside region and England, and a second group gives way to them", () => {
  const lines = trendLines({
    ...earlierDocument,
    comparatorHistory: [
      line("Neighbours", "GROUP"),
      line("Benchmarking club", "GROUP"),
      line("Region", "REGION"),
      line("England", "COUNTRY"),
    ],
  });
  expect(lines.map(({ name }) => name)).toEqual(["Rotherham", "Neighbours", "Region", "England"]);
});

test("groups take the lines that nobody else needs", () => {
  const lines = trendLines({
    ...earlierDocument,
    comparatorHistory: [line("Neighbours", "GROUP"), line("Benchmarking club", "GROUP")],
  });
  expect(lines.map(({ name }) => name)).toEqual(["Rotherham", "Neighbours", "Benchmarking club"]);
});

test("a count stands beside groups alone: England's total would press it flat", () => {
  const document = {
    ...earlierDocument,
    measure: { ...earlierDocument.measure, unit: "COUNT" as const },
    comparatorHistory: [line("Neighbours", "GROUP"), line("Region", "REGION"), line("England", "COUNTRY")],
  };
  expect(trendLines(document).map(({ name }) => name)).toEqual(["Rotherham", "Neighbours"]);
  expect(isDrawnBeside(document, "COUNTRY")).toBe(false);
  expect(isDrawnBeside(earlierDocument, "COUNTRY")).toBe(true);
});

test("a figure that may still change is known as such", () => {
  const [own] = trendLines({
    ...earlierDocument,
    history: [
      { period: "2022-23", label: "2022-23", display: "2.0%", value: 2 },
      { period: "2023-24", label: "2023-24", display: "1.0%", value: 1, status: "PROVISIONAL" },
    ],
  });
  expect(own?.points.map(({ provisional }) => provisional)).toEqual([false, true]);
});

test("an interval is that of the newest figure, and none where that is no number", () => {
  const { lower, upper } = measureDocument.interval ?? {};
  expect(trendInterval(measureDocument)).toEqual({ place: 2023 * 12 + 9, lower, upper });
  expect(trendInterval(earlierDocument)).toBeUndefined();
  const symbol = { period: "2023-11", label: "November 2023", display: "c" };
  expect(
    trendInterval({ ...measureDocument, history: [...measureDocument.history, symbol] }),
  ).toBeUndefined();
});
