import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import { renderInApp } from "#/testing/render-in-app";
import { request } from "#/testing/request";
import { RequestQueue } from "./RequestQueue";
import { RequestView } from "./RequestView";
import type { DeepDiveRequest } from "./request";
import { requestEvents } from "./request-events";

const at = "2026-11-18T09:00:00Z";
const asked = { question: "All schools, or secondary schools?", by: "Governance", at };
const due: DeepDiveRequest["clocks"][number] = {
  step: "DECIDE",
  due: "2026-11-26",
  days: -1,
  unit: "WORKING",
  overdue: true,
  paused: false,
  text: "To be decided by Thursday 26 November 2026: 1 working day overdue",
};

test("what was asked stands with its reply, or with the word that there is none", async () => {
  await renderInApp(
    <RequestView
      me="Third Member"
      request={{
        ...request,
        state: "CLARIFYING",
        clarifications: [
          { ...asked, reply: "Secondary schools.", repliedAt: "2026-11-19T09:00:00Z" },
          { ...asked, at: "2026-11-20T09:00:00Z" },
        ],
      }}
    />,
  );
  const exchange = within(screen.getByRole("region", { name: "What was asked to make it clear" }));
  expect(exchange.getByText("Secondary schools.")).toBeVisible();
  expect(exchange.getByText("The member has not replied yet.")).toBeVisible();
});

test("the queue says by when each is due, on whom it waits and how many are overdue", async () => {
  await renderInApp(
    <RequestQueue
      requests={[
        { ...request, clocks: [due], waitsFor: "Democratic services" },
        { ...request, reference: "DD-0002", waitsFor: "A performance clinic" },
      ]}
    />,
  );
  expect(screen.getByText(/^2 requests wait, 1 of/)).toBeVisible();
  expect(screen.getByText(due.text)).toBeVisible();
  expect(screen.getByText("Overdue")).toBeVisible();
  expect(screen.getByText("Waits for: A performance clinic")).toBeVisible();
});

test("an acknowledgement is told unless another first move says it", () => {
  const titles = (part: Partial<DeepDiveRequest>) =>
    requestEvents({ ...request, ...part }).map(({ title }) => title);
  const acknowledgement = { by: "Governance", at };
  expect(titles({ acknowledgement })).toEqual(["Requested", "Acknowledged"]);
  expect(titles({ acknowledgement, clarifications: [asked] })).toEqual([
    "Requested",
    "Asked to make it clear",
  ]);
});
