import { File as NodeFile } from "node:buffer";
import { expect, test } from "vitest";
import { isLarge } from "./csv-file";

test("a file in our own columns is large by its size; one of others and a workbook go the ordinary way", async () => {
  // The browser's own, as this one's cannot be read.
  const file = (parts: string[], name: string) => new NodeFile(parts, name) as unknown as File;
  const megabytes = (first: string, count: number) => [`${first}\n`, "x".repeat(count * 1024 * 1024)];
  const own = "indicator,area,period,value";
  expect(await isLarge(file(megabytes(own, 7), "a.csv"))).toBe(true);
  expect(await isLarge(file(megabytes('\uFEFF"Indicator";"Area";"Period"', 7), "a.csv"))).toBe(true);
  expect(await isLarge(file(megabytes(own, 5), "a.csv"))).toBe(false);
  expect(await isLarge(file(megabytes("time_period,geographic_level", 7), "a.csv"))).toBe(false);
  expect(await isLarge(file(megabytes(own, 7), "a.xlsx"))).toBe(false);
});
