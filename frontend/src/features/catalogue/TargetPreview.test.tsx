import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ApiProblem } from "#/api/problem";
import { TargetPreview } from "./TargetPreview";

const rated = (period: string, code: "RED" | "GREEN") => ({
  period,
  label: period,
  display: "83%",
  rating: { code, word: code === "RED" ? "Red" : "Green", reason: "By the target." },
  targetText: "90% or more; no tolerance set",
});

test("each figure has its rating in words, and another year's are called what they are", () => {
  render(
    <TargetPreview
      yearLabel="2026-27"
      preview={{
        year: "2025-26",
        yearLabel: "2025-26",
        figures: [rated("2025-12", "RED"), rated("2025-11", "GREEN")],
      }}
      problem={null}
      incomplete={false}
    />,
  );
  expect(screen.getByText(/There is no figure of 2026-27 yet/)).toHaveTextContent("of 2025-26");
  expect(screen.getByText(/It would rate 2 figures of 2025-26/)).toHaveAttribute("aria-live", "polite");
  expect(screen.getByRole("table").closest("[aria-live]")).toBeNull();
  expect(
    screen
      .getAllByRole("row")
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(["2025-1283%90% or more; no tolerance setRed", "2025-1183%90% or more; no tolerance setGreen"]);
});

test("of a year of weeks the newest thirteen are shown, and how many there are", () => {
  const weeks = Array.from({ length: 20 }, (_, i) => rated(`Week ${20 - i}`, "GREEN"));
  render(
    <TargetPreview
      yearLabel="2025-26"
      preview={{ year: "2025-26", yearLabel: "2025-26", figures: weeks }}
      problem={null}
      incomplete={false}
    />,
  );
  expect(screen.getAllByRole("row")).toHaveLength(14);
  expect(screen.getByText("The newest 13 of 20 figures.")).toBeVisible();
});

test("numbers that do not go together are named by their fields", () => {
  const problem = new ApiProblem(422, {
    title: "Invalid",
    errors: [{ pointer: "/amber", detail: "must not be above the target, as high is good" }],
  });
  render(<TargetPreview yearLabel="2025-26" preview={undefined} problem={problem} incomplete={false} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "Worst figure that is still amber: must not be above the target, as high is good",
  );
});

test("nothing is said before the numbers are complete, nor of a measure without figures", () => {
  const { rerender } = render(
    <TargetPreview yearLabel="2025-26" preview={undefined} problem={null} incomplete />,
  );
  expect(screen.getByText(/as soon as the numbers above are complete/)).toBeVisible();
  rerender(<TargetPreview yearLabel="2025-26" preview={{ figures: [] }} problem={null} incomplete={false} />);
  expect(screen.getByText("There is no figure yet that it could rate.")).toBeVisible();
});

test("where the service does not answer, it is said what can be done", () => {
  render(
    <TargetPreview
      yearLabel="2025-26"
      preview={undefined}
      problem={new Error("offline")}
      incomplete={false}
    />,
  );
  expect(screen.getByText(/could not be worked out just now/)).toHaveTextContent(
    "set the target without seeing it",
  );
});
