import type { DeepDiveRequest } from "#/features/requests/request";

/** A request that waits for a decision, as somebody else than its author sees it. */
export const request: DeepDiveRequest = {
  reference: "DD-0001",
  scorecard: "full-report",
  scorecardTitle: "Full report",
  period: "2024-25",
  periodLabel: "2024-25",
  measures: [{ code: "CYP-001", title: "Re-referrals" }],
  question: "Why has this risen?",
  wish: "WRITTEN_ANSWER",
  state: "SUBMITTED",
  stateText: "Waiting for democratic services to decide",
  late: false,
  raisedBy: "Member Demonstration",
  raisedAt: "2026-11-17T09:00:00Z",
  mine: false,
  supportedByMe: false,
  supporters: [],
  joined: [],
  clarifications: [],
  extensions: [],
  leadOfficers: [],
  clocks: [],
  actions: [],
};

/** Another member's, which joined it. */
export const joinedRequest: DeepDiveRequest = {
  ...request,
  reference: "DD-0002",
  question: "Which children come back, and why?",
  raisedBy: "Second Member",
  raisedAt: "2026-11-18T09:00:00Z",
  joinedTo: "DD-0001",
};

/** The first, as it is once the second has joined it. */
export const leadingRequest: DeepDiveRequest = {
  ...request,
  joined: [
    {
      reference: joinedRequest.reference,
      question: joinedRequest.question,
      raisedBy: joinedRequest.raisedBy,
      raisedAt: joinedRequest.raisedAt,
    },
  ],
};
