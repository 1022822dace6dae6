import { expect, test } from "vitest";
import { leadingRequest, request } from "#/testing/request";
import { requestEvents } from "./request-events";

const supporter = (name: string, at = "2026-11-18T09:00:00Z") => ({ name, at });

test("what happened is told in the order it happened", () => {
  const events = requestEvents({
    ...request,
    state: "ANSWERED",
    late: true,
    supporters: [supporter("Late supporter", "2026-11-20T09:00:00Z")],
    decision: { by: "Governance Adviser", at: "2026-11-19T09:00:00Z" },
    answer: { text: "Because.", by: "Lead Officer", at: "2026-11-21T09:00:00Z", charts: [] },
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

test("how it is to be answered, who asked too, and what the member says of it are told", () => {
  const events = requestEvents({
    ...leadingRequest,
    state: "HEARD",
    answerKind: "CLINIC",
    decision: { by: "Governance Adviser", at: "2026-11-19T09:00:00Z" },
    answer: { text: "A clinic was held.", by: "Governance Adviser", at: "2026-12-03T15:30:00Z", charts: [] },
    satisfaction: { answered: false, at: "2026-12-04T09:00:00Z" },
  });
  expect(events.map(({ title, by }) => [title, by])).toEqual([
    ["Requested", "Member Demonstration"],
    ["Asked too, in request DD-0002", "Second Member"],
    ["Accepted, to be answered at a performance clinic", "Governance Adviser"],
    ["Heard at a performance clinic", "Governance Adviser"],
    ["Said that this did not answer the question", "Member Demonstration"],
  ]);
});

test("an officer at a committee is not called a clinic", () => {
  const answer = { text: "It was said.", by: "Governance Adviser", at: "2026-12-03T15:30:00Z", charts: [] };
  const heard = { ...request, state: "HEARD", answerKind: "OFFICER_ATTENDS", answer } as const;
  expect(requestEvents(heard).at(-1)?.title).toBe("Heard at a committee");
});
