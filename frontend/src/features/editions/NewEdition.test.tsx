import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { NewEdition } from "./NewEdition";

test("a new installation offers no draft of nothing, and says what is missing", async () => {
  await renderInApp(
    <NewEdition
      scorecards={[]}
      editions={[]}
      today={new Date("2026-11-26")}
      busy={false}
      problem={null}
      onOpen={() => {}}
    />,
  );
  expect(screen.getByText(/^No scorecard has measures yet/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Open a draft" })).toBeNull();
});
