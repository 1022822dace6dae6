import type { components } from "#/api/schema";

const meeting = { reference: "CM-0002", startsAt: "2027-01-14T17:30:00Z", place: "Town Hall" };

/** An item that was carried over once, as somebody sees it who may only read it. */
export const workItem: components["schemas"]["WorkItem"] = {
  reference: "WP-0001",
  committee: "improving-lives",
  committeeTitle: "Improving lives",
  kind: "REQUEST",
  kindText: "Deep-dive request",
  title: "Assessments that take too long",
  wanted: "The head of service explains the delays.",
  about: "DD-0001",
  meeting,
  state: "PLANNED",
  stateText: "Planned",
  putBy: "Chair Demonstration",
  putAt: "2026-11-20T10:00:00Z",
  history: [
    {
      move: "CARRY_OVER",
      from: { reference: "CM-0001", startsAt: "2026-12-03T17:30:00Z", place: "Town Hall" },
      to: meeting,
      reason: "The officer was ill.",
      by: "Chair Demonstration",
      at: "2026-12-03T12:00:00Z",
    },
  ],
  answersRequest: true,
  actions: [],
};
