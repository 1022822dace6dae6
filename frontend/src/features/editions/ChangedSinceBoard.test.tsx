import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ChangedSinceBoard, type DraftDifferences } from "./ChangedSinceBoard";

const differences: DraftDifferences = {
  action: "SUBMITTED",
  since: "2026-11-10T09:00:00Z",
  items: [
    { what: "Overview", before: "", now: "More is said." },
    { indicator: "EH-1.1", title: "Contacts", what: "Figures", before: "October 2026: 410", now: "" },
  ],
};

test("before and now stand side by side, in words where one of them is empty", async () => {
  await renderInApp(<ChangedSinceBoard differences={differences} />);
  expect(
    screen.getByText(
      /^Compared with what was submitted to the board on 10 November 2026.*: 2 things have changed\.$/,
    ),
  ).toBeVisible();
  const table = screen.getByRole("table", { name: "What was changed since the board last had it" });
  expect(
    within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent)),
  ).toEqual([
    ["The edition as a whole", "Overview", "Before: Was not there", "Now: More is said."],
    ["Contacts", "Figures", "Before: October 2026: 410", "Now: Is no longer there"],
  ]);
});

test("a correction is set beside what is published, whatever the board had before", async () => {
  const correction = {
    revision: 1,
    publishedAt: "2026-12-01T09:00:00Z",
    items: [
      {
        indicator: "EH-1.1",
        title: "Contacts",
        what: "Figures",
        before: "October 2026: 410",
        now: "October 2026: 401",
      },
    ],
  };
  await renderInApp(<ChangedSinceBoard differences={{ ...differences, items: [], correction }} />);
  expect(
    screen.getByText("Compared with revision 1, published 1 December 2026 at 9:00am: 1 thing has changed."),
  ).toBeVisible();
  expect(screen.getByRole("table", { name: "What this correction changes" })).toHaveTextContent(
    "October 2026: 410Now: October 2026: 401",
  );
  expect(
    screen.getByText(/^Compared with what was submitted to the board.*nothing has changed\.$/),
  ).toBeVisible();
});

test("nothing changed is said too", async () => {
  await renderInApp(<ChangedSinceBoard differences={{ ...differences, action: "APPROVED", items: [] }} />);
  expect(
    screen.getByText(/^Compared with what the board approved on .*: nothing has changed\.$/),
  ).toBeVisible();
});

test("an edition that the board has not had shows nothing", async () => {
  await renderInApp(<ChangedSinceBoard differences={{ items: [] }} />);
  expect(screen.queryByRole("heading")).toBeNull();
});
