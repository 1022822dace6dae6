import type { components } from "#/api/schema";

type Schemas = components["schemas"];

/** A clinic that was held, as a member sees it. */
export const heldClinic: Schemas["Clinic"] = {
  reference: "PC-0001",
  title: "Children who come back",
  state: "HELD",
  stateText: "Held",
  startsAt: "2023-09-12T13:00:00Z",
  endsAt: "2023-09-12T14:30:00Z",
  localStart: "2023-09-12T14:00",
  minutes: 90,
  requests: [],
  invited: [],
  invitedMe: false,
  questions: [],
  outcome: { text: "The front door is to be looked at.", by: "Governance", at: "2023-09-12T15:00:00Z" },
  actions: [],
};

/** An action that was agreed there and is late. */
export const overdueAction: Schemas["Action"] = {
  reference: "AC-0001",
  clinic: "PC-0001",
  clinicTitle: "Children who come back",
  measures: [{ code: "CYP-001", title: "Re-referrals" }],
  text: "Write to every school.",
  owner: "Lead Officer Demonstration",
  mine: false,
  dueOn: "2023-12-31",
  overdue: true,
  state: "OPEN",
  stateText: "Open",
  agreedBy: "Governance",
  agreedAt: "2023-09-12T15:00:00Z",
  progress: [
    { text: "Half of them have a letter.", by: "Lead Officer", at: "2023-11-01T09:00:00Z" },
    { text: "The letter is drafted.", by: "Lead Officer", at: "2023-10-01T09:00:00Z" },
  ],
  actions: [],
};
