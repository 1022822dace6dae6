import type { components } from "#/api/schema";

/** A clinic to come as somebody sees it who may only read it. */
export const clinic: components["schemas"]["Clinic"] = {
  reference: "PC-0001",
  title: "School attendance",
  state: "PLANNED",
  stateText: "Planned",
  startsAt: "2026-12-03T14:00:00Z",
  endsAt: "2026-12-03T15:30:00Z",
  localStart: "2026-12-03T14:00",
  minutes: 90,
  place: "Committee Room 2",
  requests: [
    {
      reference: "DD-0001",
      question: "Why has absence risen?",
      raisedBy: "Member Demonstration",
      askers: 3,
      scorecard: "full-report",
      period: "2024-25",
      measures: [{ code: "CYP-030", title: "Absence" }],
    },
  ],
  invited: [{ name: "Lead Officer Demonstration" }],
  invitedMe: false,
  questions: [],
  actions: [],
};

/** An open action as somebody sees it who does not own it. */
export const action: components["schemas"]["Action"] = {
  reference: "AC-0001",
  clinic: "PC-0001",
  clinicTitle: "School attendance",
  measures: [{ code: "CYP-030", title: "Absence" }],
  text: "Write to every school.",
  owner: "Lead Officer Demonstration",
  mine: false,
  dueOn: "2027-03-31",
  overdue: false,
  state: "OPEN",
  stateText: "Open",
  agreedBy: "Governance Adviser Demonstration",
  agreedAt: "2026-12-03T15:00:00Z",
  progress: [],
  actions: [],
};
