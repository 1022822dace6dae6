import type { components } from "#/api/schema";
import { clinic } from "./clinic";

type Proposal = components["schemas"]["ClinicTimes"];

/** Two times as a member reads them who is asked; a third was withdrawn. */
export const proposal: Proposal = {
  reference: "CT-0001",
  title: "School attendance",
  state: "OPEN",
  stateText: "Times proposed",
  minutes: 90,
  times: [
    {
      id: 1,
      startsAt: "2090-06-01T13:00:00Z",
      endsAt: "2090-06-01T14:30:00Z",
      localStart: "2090-06-01T14:00",
      withdrawn: false,
    },
    {
      id: 2,
      startsAt: "2090-06-02T09:30:00Z",
      endsAt: "2090-06-02T11:00:00Z",
      localStart: "2090-06-02T10:30",
      withdrawn: false,
    },
    {
      id: 3,
      startsAt: "2090-06-03T09:30:00Z",
      endsAt: "2090-06-03T11:00:00Z",
      localStart: "2090-06-03T10:30",
      withdrawn: true,
    },
  ],
  requests: clinic.requests,
  askedMe: true,
  toAnswer: true,
  proposedBy: "Governance Adviser Demonstration",
  proposedAt: "2026-11-27T10:00:00Z",
  actions: ["ANSWER"],
};

/** The same as governance reads it, with what two people answered. */
export const compared: Proposal = {
  ...proposal,
  askedMe: false,
  toAnswer: false,
  asked: [
    {
      subject: "ann",
      name: "Ann Example",
      answers: [
        { time: 1, answer: "YES" },
        { time: 2, answer: "NO" },
      ],
    },
    { subject: "lead", name: "Lead Officer", answers: [{ time: 1, answer: "IF_NEED_BE" }] },
  ],
  actions: ["CHANGE", "BOOK", "CALL_OFF"],
};
