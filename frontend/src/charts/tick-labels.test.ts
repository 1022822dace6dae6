import { expect, test } from "vitest";
import { figureFormat } from "#/measure/figures";
import { tickLabels } from "./tick-labels";

const labels = (ticks: number[], format: (value: number) => string) =>
  tickLabels(ticks, format).map(({ label }) => label);

test("an axis has no decimals that none of its ticks needs", () => {
  expect(labels([0, 10, 20], figureFormat("PERCENTAGE", 1))).toEqual(["0%", "10%", "20%"]);
  expect(labels([0, 0.5, 1], figureFormat("RATIO", 2))).toEqual(["0.0", "0.5", "1.0"]);
  expect(labels([-1000, 0, 1000], figureFormat("CURRENCY", 2))).toEqual(["−£1,000", "£0", "£1,000"]);
});

test("a tick that the measure's decimals would say wrongly is left out", () => {
  expect(labels([0, 0.5, 1, 1.5, 2], figureFormat("COUNT", 0))).toEqual(["0", "1", "2"]);
});
