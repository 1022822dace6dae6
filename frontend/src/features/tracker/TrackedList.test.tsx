import { screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { TrackedList } from "./TrackedList";
import type { Tracked } from "./tracked";

const recommendation: Tracked = {
  kind: "RECOMMENDATION",
  kindText: "Recommendation to the cabinet",
  reference: "2026-27-03",
  text: "Publish a plan for attendance.",
  about: "Cabinet member for children",
  who: "Lead Officer Demonstration",
  beganOn: "2026-11-03",
  year: "2026-27",
  committees: [],
  state: "ACCEPTED_IN_PART",
  stateText: "Accepted in part",
  outcome: "Within the budget.",
  dueOn: "2027-01-02",
  overdue: true,
};

test("where it stands, what became of it and that it is overdue are said in words", async () => {
  await renderInApp(<TrackedList tracked={[recommendation]} />);
  expect(screen.getByRole("link", { name: "Recommendation to the cabinet 2026-27/03" })).toHaveAttribute(
    "href",
    "/recommendations/2026-27-03",
  );
  expect(screen.getByText("Accepted in part")).toBeVisible();
  expect(screen.getByText("Overdue")).toBeVisible();
  expect(screen.getByText(/Within the budget\./)).toBeVisible();
  expect(screen.getByText(/^All members\./)).toHaveTextContent("Due 2 January 2027.");
});
