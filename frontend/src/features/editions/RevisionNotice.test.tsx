import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { corrected, edition, replaced } from "#/testing/edition";
import { renderInApp } from "#/testing/render-in-app";
import type { Edition } from "./edition";
import { RevisionNotice } from "./RevisionNotice";

function show(of: Edition) {
  return renderInApp(
    <RevisionNotice
      edition={of}
      linkTo={(revision, words) => <a href={`/there?revision=${revision ?? "now"}`}>{words}</a>}
    />,
  );
}

test("a corrected edition says when and what, and leads to what was published before", async () => {
  await show(corrected);
  expect(
    screen.getByText("Corrected on 3 December 2026 at 10:00am: October’s contacts were 401, not 410."),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Read revision 1 as it was" })).toHaveAttribute(
    "href",
    "/there?revision=1",
  );
});

test("what was replaced says so and leads to what members read now", async () => {
  await show(replaced);
  expect(screen.getByText(/^This revision was replaced by a correction on 3 December 2026/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Read the corrected edition" })).toHaveAttribute(
    "href",
    "/there?revision=now",
  );
  expect(screen.getByText("October’s contacts were 401, not 410.")).toBeVisible();
});

test("a correction in preparation is marked as one", async () => {
  await show({ ...corrected, state: "DRAFT", publishedAt: undefined });
  expect(screen.getByText(/^This is a correction in preparation/)).toBeVisible();
});

test("an edition that was never corrected has no notice", async () => {
  await show(edition);
  expect(screen.queryByText(/correct/i)).toBeNull();
});
