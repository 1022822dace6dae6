import { render, screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { type PublishedFigure, PublishedHistory } from "./PublishedHistory";

const may = { code: "2026-05", label: "May 2026", firstDay: "2026-05-01", lastDay: "2026-05-31" };
const june = { code: "2026-06", label: "June 2026", firstDay: "2026-06-01", lastDay: "2026-06-30" };

const first: PublishedFigure = {
  period: may,
  revision: 1,
  publishedAt: "2026-06-12T08:00:00Z",
  supersededAt: "2026-07-02T08:00:00Z",
  figure: { period: "2026-05", label: "May 2026", display: "95.0%", value: 95 },
  unitText: "Percentage",
  rating: { code: "GREEN", letter: "G", word: "Green", reason: "95.0% meets the target." },
  direction: { code: "NOT_AVAILABLE", arrow: "NONE", text: "No figure to compare." },
  targetText: "90% or more",
  revised: { display: "89.0%", period: june, revision: 2, publishedAt: "2026-07-14T08:00:00Z" },
};
const silent: PublishedFigure = { ...first, revision: 2, figure: undefined, revised: undefined };

function show(more: boolean) {
  render(
    <PublishedHistory
      history={{ items: [silent, first], more }}
      linkTo={(_, words) => <a href="/">{words}</a>}
    />,
  );
}

test("a row says what was published then, that it was corrected, and what is published now", () => {
  show(false);
  const row = within(screen.getByRole("row", { name: /^May 2026 Published/ }));
  expect(row.getByText("Published 12 June 2026")).toBeVisible();
  expect(row.getByText("Corrected 2 July 2026")).toBeVisible();
  expect(row.getByText("95.0%")).toBeVisible();
  expect(row.getByText("Green")).toBeVisible();
  expect(row.getByText("Revised since: 89.0% in the edition June 2026, revision 2")).toBeVisible();
  expect(screen.queryByText(/^Older editions/)).toBeNull();
});

test("an edition without a figure says so, and that there are older ones is said", () => {
  show(true);
  const row = within(screen.getByRole("row", { name: /^May 2026, revision 2/ }));
  expect(row.getByText("No figure")).toBeVisible();
  expect(screen.getByText("Older editions are on the scorecard's own page.")).toBeVisible();
});
