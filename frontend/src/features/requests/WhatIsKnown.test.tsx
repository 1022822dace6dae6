import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { joinedRequest, leadingRequest, request } from "#/testing/request";
import type { DeepDiveRequest } from "./request";
import { WhatIsKnown } from "./WhatIsKnown";

async function show(requests: readonly DeepDiveRequest[]) {
  const onSupport = vi.fn();
  await renderInApp(
    <WhatIsKnown
      commentary={{ text: "A new front door opened.", by: "Lead Officer", at: "2026-11-01T09:00:00Z" }}
      requests={requests}
      supporting={undefined}
      onSupport={onSupport}
    />,
  );
  return onSupport;
}

const answered: DeepDiveRequest = {
  ...request,
  reference: "DD-0007",
  scorecardTitle: "Vision tracker",
  question: "What was done about it?",
  state: "ANSWERED",
  answer: { text: "Two more social workers.", by: "Lead Officer", at: "2026-10-01T09:00:00Z", charts: [] },
};

test("what officers say and what nobody has asked is said", async () => {
  await show([]);
  expect(screen.getByText("A new front door opened.")).toBeVisible();
  expect(screen.getByText("No request on this measure is open.")).toBeVisible();
  expect(screen.getByText("Nobody has had an answer on this measure yet.")).toBeVisible();
});

test("an open request can be supported, or joined in one's own words", async () => {
  const onSupport = await show([joinedRequest, { ...leadingRequest, actions: ["SUPPORT"] }]);
  expect(screen.getByText(/already asked about this measure in request/)).toHaveTextContent("DD-0001");
  expect(screen.getByText("Which children come back, and why?")).toBeVisible();
  expect(screen.getByText(/your question then joins the one that is open/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Support request DD-0001" }));
  expect(onSupport).toHaveBeenCalledExactlyOnceWith("DD-0001");
});

test("one's own request is not offered for support", async () => {
  await show([{ ...request, mine: true }]);
  expect(screen.getByText(/You have already asked about this measure/)).toBeVisible();
  expect(screen.queryByText(/support that request/)).not.toBeInTheDocument();
});

test("answers from other scorecards are there to be read, and what was withdrawn is not", async () => {
  await show([answered, { ...request, reference: "DD-0008", state: "WITHDRAWN" }]);
  expect(screen.getByText(/from Vision tracker/)).toBeVisible();
  const opened = screen.getByText("Read the answer").closest("details");
  expect(within(opened as HTMLElement).getByText("Two more social workers.")).toBeInTheDocument();
  expect(screen.queryByText("DD-0008")).not.toBeInTheDocument();
});

test("what is older than the latest three is folded away", async () => {
  await show([1, 2, 3, 4, 5].map((number) => ({ ...answered, reference: `DD-100${number}` })));
  expect(screen.getByText("Earlier requests (2 more)")).toBeVisible();
});
