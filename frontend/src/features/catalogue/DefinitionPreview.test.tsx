import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { DefinitionPreview } from "./DefinitionPreview";

const rated = (display: string, code: "GREEN" | "RED", letter: string, word: string) => ({
  period: "2025-05",
  label: "May 2025",
  display,
  rating: { code, letter, word, reason: "" },
  targetText: "90% or more",
});

test("what would change is said of editions, targets and ratings", async () => {
  await renderInApp(
    <DefinitionPreview
      preview={{
        editions: [
          {
            scorecard: "early-help",
            scorecardTitle: "Early Help",
            period: "2025-05",
            periodLabel: "May 2025",
            revision: 1,
            state: "APPROVED",
          },
        ],
        targets: [{ year: "2025-26", yearLabel: "2025-26", detail: "must not be below the target" }],
        figures: 2,
        changed: [{ before: rated("91%", "GREEN", "G", "Green"), after: rated("91%", "RED", "R", "Red") }],
      }}
    />,
  );
  const section = screen.getByRole("region", { name: "What this would change" });
  expect(within(section).getByRole("link", { name: "Early Help, May 2025" })).toHaveAttribute(
    "href",
    "/editions/early-help/2025-05",
  );
  expect(section).toHaveTextContent("approved again if what it shows changes");
  expect(section).toHaveTextContent(
    "The target of 2025-26 would not fit any more: must not be below the target",
  );
  const table = screen.getByRole("table", { name: "1 of the newest 2 would read or be rated otherwise" });
  expect(within(table).getAllByRole("row")[1]).toHaveTextContent(/May 2025.*91%.*Green.*91%.*Red/);
});

test("where nothing would change it says so", async () => {
  await renderInApp(<DefinitionPreview preview={{ editions: [], targets: [], figures: 5, changed: [] }} />);
  expect(screen.getByText("Every target that is set would still fit.")).toBeVisible();
  expect(screen.getByText(/^Of the newest 5 figures none would/)).toBeVisible();
});
