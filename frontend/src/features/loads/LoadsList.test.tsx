import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { LoadsList } from "./LoadsList";
import { LoadedFigures } from "./LoadView";
import type { Load } from "./load";

const load: Load = {
  id: 17,
  kind: "FILE",
  at: "2026-06-12T08:00:00Z",
  by: "An officer",
  file: "contacts.csv",
  rows: 2,
  added: 2,
  revised: 0,
  unchanged: 0,
  confirmed: 0,
  measureCount: 4,
  measures: ["A", "B", "C"],
};

test("each load leads to its page, and one that is undone says so", async () => {
  const undone = {
    at: "2026-06-12T09:00:00Z",
    by: "Another",
    reason: "The wrong file.",
    withdrawn: 2,
    restored: 0,
  };
  await renderInApp(<LoadsList loads={[{ ...load, id: 18, undone }, load]} />);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("contacts.csv, load 18 Undone2 added, 0 changed. A; B; C and 1 more");
  expect(second).not.toHaveTextContent("Undone");
  expect(screen.getByRole("link", { name: "contacts.csv, load 17" })).toHaveAttribute(
    "href",
    "/figures/loads/17",
  );
});

test("of each figure it is said whether it stands", async () => {
  const figure = {
    indicator: "CYP-001",
    title: "One",
    area: "E08000018",
    areaName: "Rotherham",
    periodLabel: "April 2026",
    after: "415",
  };
  await renderInApp(
    <LoadedFigures
      undone={false}
      figures={[
        { ...figure, period: "2026-04", kind: "ADDED", changedSince: false },
        { ...figure, period: "2026-05", kind: "REVISED", before: "410", changedSince: true },
      ]}
    />,
  );
  const [, first, second] = screen.getAllByRole("row");
  expect(first).toHaveTextContent("New" + "No figure" + "415" + "Stands");
  expect(second).toHaveTextContent("Changed" + "410" + "415" + "Changed since");
});
