import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { measureDocument } from "#/testing/measure";
import { renderInApp } from "#/testing/render-in-app";
import { ControlSection } from "./ControlSection";
import type { DocumentThreshold, MeasureDocument } from "./measure-document";

const threshold: DocumentThreshold = {
  year: "2023-24",
  yearLabel: "2023-24",
  firstDay: "2023-04-01",
  lastDay: "2024-03-31",
  target: 22,
  targetBound: "EXCLUSIVE",
  display: "Less than 22%",
  basis: "LOCAL",
  source: "Council Plan",
  setBy: "Performance Officer",
  setAt: "2026-10-01T09:00:00Z",
};

async function keyOf(thresholds: MeasureDocument["thresholds"]) {
  const { controlChart } = measureDocument;
  const history = (controlChart?.points ?? []).map(({ period, label, value, display }) => ({
    period,
    label,
    value,
    display,
  }));
  await renderInApp(<ControlSection document={{ ...measureDocument, history, thresholds }} />);
  return within(screen.getByRole("list", { name: "Key to the control chart" }));
}

test("the key names the line of the target as what it is", async () => {
  const key = await keyOf([threshold]);
  expect(key.getByText("Target")).toBeInTheDocument();
});

test("the demonstration's rule is no target in the key either", async () => {
  const key = await keyOf([{ ...threshold, basis: "DEMONSTRATION" }]);
  expect(key.getByText("Demonstration rule")).toBeInTheDocument();
  expect(key.queryByText("Target")).not.toBeInTheDocument();
});

test("the key names no target where none is drawn", async () => {
  const elsewhere = { year: "2001-02", firstDay: "2001-04-01", lastDay: "2002-03-31" };
  const key = await keyOf([{ ...threshold, ...elsewhere }]);
  expect(key.queryByText("Target")).not.toBeInTheDocument();
});
