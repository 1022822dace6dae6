import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ArrangementSummary } from "./ArrangementSummary";

const arrangement = {
  reason: "Members asked for it.",
  agreedBy: "Improving Lives Select Commission",
  agreedOn: "2020-06-16",
  nextReviewOn: "2021-06-30",
};

test("who agreed it, when, and that the review is due", () => {
  render(<ArrangementSummary arrangement={arrangement} today={new Date("2026-11-24")} />);
  expect(screen.getByText("Members asked for it.")).toBeInTheDocument();
  expect(screen.getByText("16 June 2020")).toBeInTheDocument();
  expect(screen.getByText("Review due")).toBeInTheDocument();
});

test("what is not known is not made up", () => {
  const { reason, agreedBy } = arrangement;
  render(<ArrangementSummary arrangement={{ reason, agreedBy }} today={new Date()} />);
  expect(screen.queryByText("Agreed on")).not.toBeInTheDocument();
  expect(screen.getByText("No date is set")).toBeInTheDocument();
  expect(screen.queryByText("Review due")).not.toBeInTheDocument();
});

test("a scorecard that nobody has agreed says so", () => {
  render(<ArrangementSummary arrangement={undefined} today={new Date()} />);
  expect(screen.getByText(/Nobody has written down/)).toBeInTheDocument();
});
