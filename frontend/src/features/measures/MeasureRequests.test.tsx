import { screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { joinedRequest, leadingRequest, request } from "#/testing/request";
import { type DeepDiveRequest, MeasureRequests } from "./MeasureRequests";

function show(requests: readonly DeepDiveRequest[]) {
  return renderInApp(<MeasureRequests requests={requests} supporting={undefined} onSupport={vi.fn()} />);
}

test("a request says on which scorecard it was made, and joined ones stand under theirs", async () => {
  await show([joinedRequest, { ...leadingRequest, scorecardTitle: "Vision tracker" }]);
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Request DD-0001",
  ]);
  expect(screen.getByText(/asked on 17 November 2026 about Vision tracker, 2024-25/)).toBeVisible();
  expect(screen.getByText("Which children come back, and why?")).toBeVisible();
});

test("an answer can be read, with what the member says of it", async () => {
  const answer = {
    text: "Because of the new front door.",
    by: "Lead Officer",
    at: "2026-11-20T09:00:00Z",
    charts: [],
  };
  const satisfaction = { answered: false, at: "2026-11-21T09:00:00Z" };
  await show([{ ...request, state: "ANSWERED", answer, satisfaction }]);
  expect(screen.getByText("Because of the new front door.")).toBeInTheDocument();
  expect(screen.getByText("The member says that this did not answer the question.")).toBeVisible();
});

test("a joined request whose leader the reader may not see stands by itself", async () => {
  await show([joinedRequest]);
  expect(screen.getByText(/Joined to DD-0001, and answered with it/)).toBeVisible();
});
