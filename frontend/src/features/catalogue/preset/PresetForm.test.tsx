import { render, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { PresetForm } from "./PresetForm";
import type { Preset, PresetItem, Ticked } from "./preset";

const referrals: Preset = {
  code: "DFE-ReReferral",
  title: "Re-referrals",
  chartTitle: "Re-referrals within 12 months (%)",
  topics: ["Child Protection"],
  definition: "Referrals that follow another.",
  polarity: "LOW_IS_GOOD",
  unit: "PERCENTAGE",
  unitWords: "% of referrals",
  yearType: "FINANCIAL",
  yearWords: "Financial Year",
  sourceName: "Department for Education",
};
const inNeed: Preset = {
  ...referrals,
  code: "DFE-CIN",
  title: "Children in need",
  topics: ["Children in Need", "Child Protection"],
  polarity: undefined,
  unit: "RATE_PER_10000",
  yearType: undefined,
  yearWords: "Annual",
};
const here: Preset = {
  ...referrals,
  code: "DFE-LAC",
  title: "Children looked after",
  topics: ["Children Looked After"],
  there: { code: "CYP-009", title: "Children looked after" },
};

interface PageProps {
  list?: readonly Preset[];
  onAdd?: (items: readonly PresetItem[]) => void;
}

function Page({ list = [referrals, inNeed, here], onAdd = () => undefined }: PageProps) {
  const [ticked, setTicked] = useState<Ticked>({});
  return (
    <PresetForm list={list} ticked={ticked} onTick={setTicked} outcome={null} busy={false} onAdd={onAdd} />
  );
}

test("what the list leaves open is asked before anything is sent, wherever it was ticked", async () => {
  const onAdd = vi.fn();
  render(<Page onAdd={onAdd} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Children in need" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Re-referrals" }));
  await userEvent.selectOptions(screen.getByLabelText("Topic"), "Children Looked After");
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  const [add] = screen.getAllByRole("button", { name: "Add 2 measures" });
  await userEvent.click(add as HTMLElement);
  expect(onAdd).not.toHaveBeenCalled();
  const alert = screen.getByRole("alert");
  expect(within(alert).getAllByRole("link")).toHaveLength(2);
  await userEvent.click(within(alert).getByRole("link", { name: "Children in need: say which way is good" }));
  const polarity = screen.getByLabelText("Which way is good?");
  expect(polarity).toHaveFocus();
  await userEvent.selectOptions(polarity, "Neither");
  await userEvent.selectOptions(
    screen.getByLabelText("In which kind of year?"),
    "Financial year, April to March",
  );
  await userEvent.click(screen.getAllByRole("button", { name: "Add 2 measures" })[0] as HTMLElement);
  expect(onAdd).toHaveBeenCalledWith([
    { code: "DFE-ReReferral", polarity: undefined, unit: undefined, yearType: undefined },
    { code: "DFE-CIN", polarity: "NONE", unit: undefined, yearType: "FINANCIAL" },
  ]);
});

test("a measure that is here already is said and cannot be ticked", () => {
  render(<Page />);
  const item = screen.getByText("Children looked after").closest("li") as HTMLElement;
  expect(item).toHaveTextContent("Here already");
  expect(item).toHaveTextContent("CYP-009");
  expect(within(item).queryByRole("checkbox")).not.toBeInTheDocument();
});

test("it is found by words and by each of its topics", async () => {
  render(<Page />);
  await userEvent.selectOptions(screen.getByLabelText("Topic"), "Child Protection");
  expect(screen.getByRole("status")).toHaveTextContent("2 of 2 shown. 0 ticked.");
  await userEvent.type(screen.getByLabelText("Find a measure"), "need");
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.type(screen.getByLabelText("Find a measure"), " nothing");
  expect(screen.getByRole("status")).toHaveTextContent("No measure fits");
});

test("all of a topic are ticked at once, but for those that are here already", async () => {
  render(<Page />);
  expect(screen.queryByRole("button", { name: /^Tick these/ })).not.toBeInTheDocument();
  await userEvent.selectOptions(screen.getByLabelText("Topic"), "Child Protection");
  await userEvent.click(screen.getByRole("button", { name: "Tick these 2" }));
  expect(screen.getByRole("status")).toHaveTextContent("2 of 2 shown. 2 ticked.");
  expect(screen.queryByRole("button", { name: /^Tick these/ })).not.toBeInTheDocument();
});

test("what several leave open is said of all of them at once, and of one otherwise", async () => {
  const onAdd = vi.fn();
  const another: Preset = { ...inNeed, code: "DFE-ANOTHER", title: "Another" };
  render(<Page list={[referrals, inNeed, another]} onAdd={onAdd} />);
  for (const name of ["Re-referrals", "Children in need", "Another"]) {
    await userEvent.click(screen.getByRole("checkbox", { name }));
  }
  expect(screen.queryByLabelText(/^What a figure counts/)).not.toBeInTheDocument();
  await userEvent.selectOptions(
    screen.getByLabelText("The kind of year, in all 2 that leave it open"),
    "Calendar year",
  );
  const ways = screen.getByLabelText("The way that is good, in all 2 that leave it open");
  await userEvent.selectOptions(ways, "Neither");
  const [, last] = screen.getAllByLabelText("Which way is good?");
  await userEvent.selectOptions(last as HTMLElement, "Low is good");
  expect(ways).toHaveDisplayValue("Not the same in all");
  await userEvent.click(screen.getAllByRole("button", { name: "Add 3 measures" })[0] as HTMLElement);
  expect(onAdd).toHaveBeenCalledWith([
    { code: "DFE-ReReferral", polarity: undefined, unit: undefined, yearType: undefined },
    { code: "DFE-CIN", polarity: "NONE", unit: undefined, yearType: "CALENDAR" },
    { code: "DFE-ANOTHER", polarity: "LOW_IS_GOOD", unit: undefined, yearType: "CALENDAR" },
  ]);
});
