import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { SetUp } from "./SetUp";
import { isSetUp, type SetUpSoFar, setUpStates } from "./set-up";

const nothing: SetUpSoFar = {
  committees: true,
  measures: false,
  targets: false,
  groups: false,
  figures: false,
  editions: false,
  scorecards: [],
};
const states = (part: Partial<SetUpSoFar>) => Object.values(setUpStates({ ...nothing, ...part }));

test("what comes later waits for what it is made from", () => {
  const [d, n, l] = ["done", "next", "later"];
  expect(states({})).toEqual([d, n, n, l, l, n, l, l, l]);
  expect(states({ committees: false, measures: true })).toEqual([n, d, n, l, l, n, n, l, l]);
  expect(states({ measures: true, scorecards: [{}] })).toEqual([d, d, d, n, l, n, n, l, l]);
  const chosen = { measures: true, scorecards: [{ setVersion: 1 }] };
  expect(states(chosen)).toEqual([d, d, d, d, n, n, n, n, l]);
  const almost = { ...chosen, targets: true, groups: true, figures: true, editions: true };
  expect(states(almost)).toEqual([d, d, d, d, d, d, d, d, n]);
});

test("it is over once an edition is published", () => {
  expect(isSetUp([{ setVersion: 1 }])).toBe(false);
  expect(isSetUp([{ setVersion: 1, latest: {} as never }])).toBe(true);
});

test("only what can be begun is a link, and each says in words where it stands", async () => {
  await renderInApp(<SetUp council="Darlington" soFar={{ ...nothing, measures: true }} />);
  expect(screen.getByText(/^2 of 9 steps are done/)).toBeVisible();
  expect(screen.getAllByRole("listitem").map((each) => each.textContent)).toEqual([
    "Make the committees’ groups in the single sign-on, and give people their rolesDone",
    "Pick or define the measuresDone",
    "Make a scorecardTo do",
    "Choose the measures of a scorecardCannot start yet",
    "Set the targets of a yearCannot start yet",
    "Say which authorities the figures are compared withTo do",
    "Import figuresTo do",
    "Prepare the first editionCannot start yet",
    "Have it approved by the board, and publish itCannot start yet",
  ]);
  expect(screen.getByRole("link", { name: "Make a scorecard" })).toHaveAttribute("href", "/scorecards/new");
  expect(screen.getByRole("link", { name: "pick measures from the DfE’s list" })).toHaveAttribute(
    "href",
    "/measures/preset",
  );
  expect(screen.getByRole("link", { name: "set-up workbook" })).toHaveAttribute("href", "/measures/workbook");
  expect(screen.queryByRole("link", { name: "Prepare the first edition" })).toBeNull();
});
