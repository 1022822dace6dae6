import { expect, test } from "vitest";
import type { DeepDiveRequest } from "./request";
import { requestEvents } from "./request-events";

const request: DeepDiveRequest = {
  reference: "DD-0001",
  scorecard: "full-report",
  scorecardTitle: "Full report",
  period: "2024-25",
  periodLabel: "2024-25",
  measures: [{ code: "CYP-001", title: "Re-referrals" }],
  question: "Why has this risen?",
  state: "SUBMITTED",
  stateText: "Waiting for democratic services to decide",
  late: false,
  raisedBy: "Member Demonstration",
  raisedAt: "2026-11-17T09:00:00Z",
  mine: false,
  supportedByMe: false,
  supporters: [],
  actions: [],
};

const supporter = (name: string, at = "2026-11-18T09:00:00Z") => ({ name, at });

test("what happened is told in the order it happened", () => {
  const events = requestEvents({
    ...request,
    state: "ANSWERED",
    late: true,
    supporters: [supporter("Late supporter", "2026-11-20T09:00:00Z")],
    decision: { by: "Governance Adviser", at: "2026-11-19T09:00:00Z" },
    answer: { text: "Because.", by: "Lead Officer", at: "2026-11-21T09:00:00Z" },
  });
  expect(events.map(({ title, by }) => [title, by])).toEqual([
    ["Requested, after the request window had closed", "Member Demonstration"],
    ["Accepted", "Governance Adviser"],
    ["Supported", "Late supporter"],
    ["Answered in writing", "Lead Officer"],
  ]);
});

test("a declined request is told as declined", () => {
  const decision = { by: "Governance Adviser", at: "2026-11-19T09:00:00Z", reason: "It is in the report." };
  expect(requestEvents({ ...request, state: "DECLINED", decision }).at(-1)?.title).toBe("Declined");
});
