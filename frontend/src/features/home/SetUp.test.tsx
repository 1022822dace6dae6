import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { SetUp } from "./SetUp";
import { isSetUp, type SetUpSoFar, setUpStates } from "./set-up";

const nothing: SetUpSoFar = { measures: false, figures: false, editions: false, scorecards: [] };
const states = (part: Partial<SetUpSoFar>) => Object.values(setUpStates({ ...nothing, ...part }));

test("what comes later waits for what it is made from", () => {
  expect(states({})).toEqual(["next", "later", "next", "later", "later", "later"]);
  expect(states({ measures: true })).toEqual(["done", "next", "next", "later", "later", "later"]);
  expect(states({ measures: true, scorecards: [{}] })).toEqual([
    "done",
    "next",
    "done",
    "next",
    "later",
    "later",
  ]);
  const chosen = { measures: true, scorecards: [{ setVersion: 1 }] };
  expect(states(chosen)).toEqual(["done", "next", "done", "done", "next", "later"]);
  expect(states({ ...chosen, figures: true, editions: true })).toEqual([
    "done",
    "done",
    "done",
    "done",
    "done",
    "next",
  ]);
});

test("it is over once an edition is published", () => {
  expect(isSetUp([{ setVersion: 1 }])).toBe(false);
  expect(isSetUp([{ setVersion: 1, latest: {} as never }])).toBe(true);
});

test("only what can be begun is a link, and each says in words where it stands", async () => {
  await renderInApp(<SetUp soFar={{ ...nothing, measures: true }} />);
  expect(screen.getByText(/^1 of 6 steps are done/)).toBeVisible();
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
    "Define the measures and set their targetsDone",
    "Import figuresTo do",
    "Make a scorecardTo do",
    "Choose the measures of a scorecardCannot start yet",
    "Prepare the first editionCannot start yet",
    "Have it approved by the board, and publish itCannot start yet",
  ]);
  expect(screen.getByRole("link", { name: "Make a scorecard" })).toHaveAttribute("href", "/scorecards/new");
  expect(screen.getByRole("link", { name: "set-up workbook" })).toHaveAttribute("href", "/measures/workbook");
  expect(screen.queryByRole("link", { name: "Prepare the first edition" })).toBeNull();
});
