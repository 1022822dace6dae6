import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { RequestWindow } from "./MeasureAskedAbout";

const until = "2026-11-23T00:00:00Z";

test("within the window the end of it is named", () => {
  render(<RequestWindow requestsUntil={until} now={new Date("2026-11-22T23:59:59Z")} />);
  expect(screen.getByText(/are on time until the end of Sunday 22 November 2026/)).toHaveTextContent(
    "(today is the last day)",
  );
});

test("after the window a request is still taken, and marked as late", () => {
  render(<RequestWindow requestsUntil={until} now={new Date("2026-11-23T00:00:01Z")} />);
  expect(screen.queryByText(/left|last day/)).toBeNull();
  expect(screen.getByText(/were on time until the end of Sunday 22 November 2026/)).toBeVisible();
  expect(screen.getByText(/marked as late/)).toBeVisible();
});

test("a scorecard without a window says that there is no closing date", () => {
  render(<RequestWindow requestsUntil={undefined} now={new Date()} />);
  expect(screen.getByText(/no closing date/)).toBeVisible();
});

test("how many days are left is said", () => {
  render(<RequestWindow requestsUntil={until} now={new Date("2026-11-16T09:00:00Z")} />);
  expect(screen.getByText(/are on time until/)).toHaveTextContent("(6 days left)");
});
