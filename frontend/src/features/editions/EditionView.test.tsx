import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { corrected, edition, replaced } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import { EditionRevisions } from "./EditionRevisions";
import { EditionFacts, EditionHistory, EditionNextSteps } from "./EditionView";
import type { Edition } from "./edition";
import { listedStateWords } from "./edition-state";
import { editionAddress } from "./revision";

const scheduled: Edition = {
  ...edition,
  publishAt: "2027-07-01T08:30:00Z",
  actions: ["PUBLISH", "UNSCHEDULE"],
  steps: [
    {
      action: "SCHEDULED",
      by: "Performance Officer",
      at: "2026-11-11T09:00:00Z",
      reason: "To be published on 1 July 2027 at 09:30",
    },
  ],
};

const held: Edition = {
  ...edition,
  steps: [
    ...scheduled.steps,
    {
      action: "HELD",
      by: "Scrutineer, by the timetable",
      at: "2027-07-01T08:30:00Z",
      reason: "Figures have changed.",
    },
  ],
};

test("an approved edition can be published at a set time, and one with a set time gives it back", async () => {
  await renderInApp(<EditionNextSteps edition={edition} />);
  expect(screen.getByRole("link", { name: "Publish it at a set time" })).toHaveAttribute(
    "href",
    "/editions/early-help-monthly/2026-10/schedule",
  );
});

test("a set time is said on London's clock, with a way to take it back", async () => {
  await renderInApp(
    <>
      <EditionFacts edition={scheduled} />
      <EditionNextSteps edition={scheduled} />
      <EditionHistory edition={scheduled} />
    </>,
  );
  expect(screen.getByText("To be published on 1 July 2027 at 9:30am")).toBeVisible();
  expect(screen.getByText("1 July 2027 at 9:30am, London time")).toBeVisible();
  expect(screen.getByRole("link", { name: "Take the set time back" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Publish it at a set time" })).toBeNull();
  expect(screen.getByText("Time of publication set")).toBeVisible();
});

test("what its timetable has published is published, and no longer to be", async () => {
  await renderInApp(
    <EditionFacts edition={{ ...scheduled, state: "PUBLISHED", publishedAt: "2027-07-01T08:30:00Z" }} />,
  );
  expect(screen.getByText("Published", { selector: ".govuk-tag" })).toBeVisible();
  expect(screen.queryByText(/To be published|Until then no member can see it/)).toBeNull();
});

test("why the board returned a draft stands at the head, until it is submitted again", async () => {
  const returned = {
    action: "RETURNED",
    by: "Board",
    at: "2026-11-12T09:00:00Z",
    reason: "Say why it fell.",
  } as const;
  const draft: Edition = {
    ...edition,
    state: "DRAFT",
    steps: [returned, { ...returned, action: "CHANGED" }],
  };
  const { unmount } = await renderInApp(<EditionFacts edition={draft} />);
  expect(screen.getByText(/^Returned for changes by Board, 12 November 2026/)).toBeVisible();
  expect(screen.getByText("Say why it fell.")).toBeVisible();
  unmount();
  const submitted = { ...returned, action: "SUBMITTED", reason: undefined } as const;
  await renderInApp(
    <EditionFacts edition={{ ...draft, state: "SUBMITTED", steps: [returned, submitted] }} />,
  );
  expect(screen.queryByText("Say why it fell.")).toBeNull();
});

test("a list says of an edition that was held back, or has its time, that it was or has", async () => {
  expect(listedStateWords({ state: "APPROVED", heldBack: true }).word).toBe("Held back, not published");
  expect(listedStateWords({ state: "APPROVED", heldBack: false }).word).toBe("Approved, not yet published");
  expect(
    listedStateWords({ state: "APPROVED", heldBack: false, publishAt: "2027-07-01T08:30:00Z" }).word,
  ).toBe("To be published on 1 July 2027 at 9:30am");
});

test("an edition that was held back says why and what to do", async () => {
  await renderInApp(
    <>
      <EditionFacts edition={held} />
      <EditionHistory edition={held} />
    </>,
  );
  expect(screen.getByText("Held back, not published")).toBeVisible();
  expect(screen.getByText(/ask the board to return it for changes/)).toBeVisible();
  expect(screen.getByText("Figures have changed.")).toBeVisible();
});

test("only what members read now is corrected, and each revision is found", async () => {
  await renderInApp(<EditionNextSteps edition={corrected} />);
  expect(screen.getByRole("link", { name: "Correct this edition" })).toBeVisible();
});

test("what was replaced is not corrected again, and leads to what replaced it", async () => {
  await renderInApp(
    <>
      <EditionFacts edition={replaced} />
      <EditionNextSteps edition={replaced} />
      <EditionRevisions edition={replaced} />
    </>,
  );
  expect(screen.getByText("Replaced by a correction")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Correct this edition" })).toBeNull();
  expect(screen.getByRole("link", { name: "Revision 2" })).toHaveAttribute(
    "href",
    "/editions/early-help-monthly/2026-10?revision=2",
  );
});

test("comments that wait are counted", async () => {
  await renderInApp(<EditionFacts edition={edition} openComments={2} />);
  expect(screen.getByRole("link", { name: /^Comments.*\(2 to deal with\)$/ })).toBeVisible();
});

test("the address names a revision only where it is not the one found without", () => {
  expect(editionAddress(edition).search.revision).toBeUndefined();
  expect(editionAddress(corrected).search.revision).toBeUndefined();
  expect(editionAddress(replaced).search.revision).toBe(1);
  expect(editionAddress({ ...edition, revision: 2, state: "DRAFT" }).search.revision).toBe(2);
});
