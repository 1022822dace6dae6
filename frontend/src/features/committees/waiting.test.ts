import { expect, test } from "vitest";
import { action } from "#/testing/clinic";
import { request } from "#/testing/request";
import { workItem } from "#/testing/work-item";
import type { Meeting, WorkProgramme } from "./committee";
import { meetingChoices } from "./committee";
import { waiting } from "./waiting";

const now = new Date("2027-01-01T12:00:00Z");

function meeting(reference: string, startsAt: string, state: Meeting["state"] = "PLANNED"): Meeting {
  return {
    reference,
    committee: "improving-lives",
    startsAt,
    localStart: startsAt.slice(0, 16),
    place: "Town Hall",
    state,
    stateText: state,
    actions: [],
  };
}

const past = meeting("CM-0001", "2026-12-03T17:30:00Z");
const next = meeting("CM-0002", "2027-01-14T17:30:00Z");
const cancelled = meeting("CM-0003", "2027-02-14T17:30:00Z", "CANCELLED");

const programme: WorkProgramme = {
  committee: "improving-lives",
  title: "Improving lives",
  since: "2027-01-01",
  meetings: [
    {
      meeting: past,
      items: [
        { ...workItem, about: undefined },
        { ...workItem, state: "DONE" },
      ],
    },
    { meeting: next, items: [{ ...workItem, about: "DD-0002" }] },
    { meeting: cancelled, items: [] },
  ],
  unplaced: [{ ...workItem, state: "UNPLACED", meeting: undefined, about: "DD-0003" }],
};

const accepted = { ...request, state: "ACCEPTED", answerKind: "OFFICER_ATTENDS" } as const;

test("what waits is what stands on no agenda, has no meeting, or whose meeting is over", () => {
  const requests = [
    { ...accepted, reference: "DD-0002" },
    { ...accepted, reference: "DD-0003" },
    { ...accepted, reference: "DD-0004" },
    { ...accepted, reference: "DD-0005", joinedTo: "DD-0004" },
    { ...accepted, reference: "DD-0006", answerKind: "CLINIC" as const },
  ];
  const found = waiting(programme, requests, [action, { ...action, overdue: true }], now);
  expect(found.toPlace.map(({ reference }) => reference)).toEqual(["DD-0004"]);
  expect(found).toMatchObject({ unplaced: 1, undecided: 1, overdue: 1 });
});

test("an item that was dealt with leaves its request to be put on again", () => {
  const found = waiting(programme, [{ ...accepted, reference: "DD-0001" }], [], now);
  expect(found.toPlace).toHaveLength(1);
});

test("something can be placed at every meeting that is planned, but for the one it is on", () => {
  expect(meetingChoices(programme, now)).toEqual([
    { value: "CM-0001", label: "3 December 2026 at 5:30pm (has begun)" },
    { value: "CM-0002", label: "14 January 2027 at 5:30pm" },
  ]);
  expect(meetingChoices(programme, now, "CM-0002").map(({ value }) => value)).toEqual(["CM-0001"]);
});
