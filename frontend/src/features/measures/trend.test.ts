import { expect, test } from "vitest";
import { earlierDocument } from "#/testing/measure";
import { trendLines } from "./trend";

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
