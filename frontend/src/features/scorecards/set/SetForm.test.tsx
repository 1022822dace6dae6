import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Indicator } from "#/measure/definition-words";
import { DraftPage } from "#/testing/DraftPage";
import { renderInApp } from "#/testing/render-in-app";
import { itemsOf } from "./chosen";
import { SetForm } from "./SetForm";
import { type NewestSet, setForm } from "./typed-set";

const measure = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  title: `Measure ${code}`,
  definition: "What is counted.",
  unit: "COUNT",
  decimals: 0,
  polarity: "NONE",
  frequency: "MONTHLY",
  yearType: "FINANCIAL",
  aggregation: "SUM",
  theme: "Care",
  ...more,
});
const indicators = [
  measure("A"),
  measure("B"),
  measure("C"),
  measure("D", { retirement: { retiredOn: "2026-04-01", reason: "Not collected" } }),
];
const item = (indicator: string) => ({ indicator, title: `Measure ${indicator}`, theme: "Care" });
const chosen: NewestSet = { items: [item("A"), item("B")] };
const button = (name: string) => screen.getByRole("button", { name });

async function show(newest = chosen) {
  const sent: NewestSet[] = [];
  await renderInApp(
    <DraftPage
      form={setForm(new Set(["D"]), newest)}
      first={newest}
      toSaved={({ themes }) => ({
        items: itemsOf(themes).map((each) => ({ ...each, title: each.indicator })),
      })}
      sent={sent}
      another={newest}
    >
      {(draft) => <SetForm draft={draft} indicators={indicators} today="2026-11-27" />}
    </DraftPage>,
  );
  return sent;
}

test("a measure that moves keeps the focus and says where it is", async () => {
  await show();
  const up = button("Move up: Measure B");
  up.focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getAllByRole("listitem").map((each) => each.querySelector("strong")?.textContent)).toEqual([
    "Measure B",
    "Measure A",
  ]);
  expect(button("Move up: Measure B")).toHaveFocus();
  expect(screen.getByText("Measure B moved to 1 of 2 in Care")).toBeInTheDocument();
  expect(button("Move up: Measure B")).toHaveAttribute("aria-disabled", "true");
});

test("the focus goes with a measure into another heading", async () => {
  await show({ items: [item("A"), item("B"), { ...item("C"), theme: "Help" }] });
  await userEvent.click(button("Move down: Measure B"));
  expect(screen.getByText("Measure B moved to 1 of 2 in Help")).toBeInTheDocument();
  expect(button("Move down: Measure B")).toHaveFocus();
});

test("what is chosen already or retired is not offered, and the rest goes under its theme or another heading", async () => {
  const sent = await show();
  const offered = screen.getByLabelText("Measure");
  expect(
    within(offered)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["Select a measure", "C: Measure C"]);
  await userEvent.click(button("Add the measure"));
  expect(screen.getByText("Select the measure to add")).toBeVisible();
  await userEvent.selectOptions(offered, "C");
  await userEvent.type(screen.getByLabelText("Heading (optional)"), "Help");
  await userEvent.click(button("Add the measure"));
  await userEvent.type(screen.getByLabelText("Why these measures"), "Members asked for it.");
  await userEvent.click(button("Save as the next version"));
  expect(sent[0]?.items.map(({ indicator, theme }) => [indicator, theme])).toEqual([
    ["A", "Care"],
    ["B", "Care"],
    ["C", "Help"],
  ]);
});

test("nothing is sent of measures that are as they were", async () => {
  const sent = await show();
  await userEvent.type(screen.getByLabelText("Why these measures"), "No reason at all.");
  await userEvent.click(button("Save as the next version"));
  expect(screen.getByRole("alert")).toHaveTextContent("Change something first");
  expect(sent).toEqual([]);
});
