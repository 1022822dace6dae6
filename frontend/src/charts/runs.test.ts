import { expect, test } from "vitest";
import { runs } from "./runs";

test("a run breaks where points are not joined", () => {
  expect(runs([1, 2, 4, 5, 9], (point, before) => point - 1 === before)).toEqual([[1, 2], [4, 5], [9]]);
});
