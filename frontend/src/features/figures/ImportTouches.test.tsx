import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { ImportTouches } from "./ImportTouches";

test("what loading touches is counted and named, each with a way to it", async () => {
  await renderInApp(
    <ImportTouches
      touches={[
        {
          kind: "CONTRADICTED",
          count: 1,
          named: [
            {
              text: "Council Plan, April 2026",
              scorecard: "council-plan",
              period: "2026-04",
              revision: 1,
              figures: 2,
            },
          ],
        },
        {
          kind: "DRAFT",
          count: 12,
          named: [
            { text: "Full report, May 2026", scorecard: "full-report", period: "2026-05", revision: 1 },
          ],
        },
        { kind: "REQUEST", count: 1, named: [{ text: "DD-0001: Contacts", request: "DD-0001" }] },
      ]}
    />,
  );
  expect(screen.getByText("1 published edition shows a figure otherwise")).toBeVisible();
  expect(screen.getByText("12 drafts would change")).toBeVisible();
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toEqual([
    "Council Plan, April 2026 (opens in a new tab): 2 figures",
    "Full report, May 2026 (opens in a new tab)",
    "and 11 more",
    "DD-0001: Contacts (opens in a new tab)",
  ]);
  expect(screen.getByRole("link", { name: /^DD-0001/ })).toHaveAttribute("href", "/requests/DD-0001");
});

test("where nothing is touched that is said too", async () => {
  await renderInApp(<ImportTouches touches={[]} />);
  expect(screen.getByText("No edition, target or open request that you can see.")).toBeVisible();
});
