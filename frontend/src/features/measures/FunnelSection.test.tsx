import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { components } from "#/api/schema";
import { measureDocument } from "#/testing/measure";
import { FunnelSection } from "./FunnelSection";
import { funnelPoints, hasFunnel } from "./funnel-points";

type Schemas = components["schemas"];

const latest = measureDocument.measure.periods.at(-1);

function figureIn(area: string, numerator?: number, denominator?: number, period = latest?.period ?? "") {
  const value: Schemas["PeriodValue"] = {
    indicator: measureDocument.measure.indicator,
    area,
    period,
    periodLabel: period,
    revision: 1,
    numerator,
    denominator,
    status: "CONFIRMED",
    recordedBy: "any",
    recordedAt: "2026-01-01T00:00:00Z",
  };
  return value;
}

const own = measureDocument.council.code;
const areas: Schemas["Area"][] = [
  { code: own, name: "Rotherham", kind: "COUNCIL" },
  ...["A", "B", "C", "D", "E"].map((code) => ({ code, name: `Council ${code}`, kind: "COUNCIL" as const })),
  { code: "E92000001", name: "England", kind: "COUNTRY" },
];

// Ours are 2 of 12; the others together 398 of 3,988: a tenth in all.
const values = [
  figureIn(own, latest?.numerator, latest?.denominator),
  figureIn("A", 100, 1000),
  figureIn("B", 60, 988),
  figureIn("C", 140, 1000),
  figureIn("D", 98, 1000),
  figureIn("E"),
  figureIn("A", 999, 1000, "1999"),
  figureIn("E92000001", 100000, 1000000),
];

test("its points are the authorities of the same period of which both numbers are known", () => {
  expect(hasFunnel(measureDocument)).toBe(true);
  const points = funnelPoints(measureDocument, values, areas);
  expect(points.map(({ name, part, role }) => [name, part, role])).toEqual([
    ["Rotherham", 2, "own"],
    ["Council A", 100, "other"],
    ["Council B", 60, "other"],
    ["Council C", 140, "other"],
    ["Council D", 98, "other"],
  ]);
});

test("figures that are no longer the edition's are not drawn beside it", () => {
  const revised = values.map((value) => (value.area === own ? { ...value, numerator: 3 } : value));
  expect(funnelPoints(measureDocument, revised, areas)).toEqual([]);
});

test("words, picture and table say the same", () => {
  render(<FunnelSection document={measureDocument} points={funnelPoints(measureDocument, values, areas)} />);
  expect(screen.getByRole("img", { name: /^Funnel plot: / })).toHaveAccessibleDescription(
    "Rotherham: 16.7%, 2 of 12. All 5 authorities of which both numbers are known: 10.0%. " +
      "Within the 95% limits of what chance alone would do. " +
      "2 of 5 lie outside the 99.8% limits, where chance alone would put 1 in 500.",
  );
  const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
  expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
    "Rotherham (this council)21216.7%Within the 95% limits",
    "Council C1401,00014.0%Above the 99.8% limit",
    "Council A1001,00010.0%Within the 95% limits",
    "Council D981,0009.8%Within the 95% limits",
    "Council B609886.1%Below the 99.8% limit",
  ]);
});

test("there is none of too few", () => {
  const few = funnelPoints(measureDocument, values.slice(0, 3), areas);
  const { container } = render(<FunnelSection document={measureDocument} points={few} />);
  expect(container).toBeEmptyDOMElement();
});
