import type { components } from "#/api/schema";

/** What a person does with a clinic on its page. */
export type ClinicAct =
  | { action: "ASK"; text: string }
  | { action: "HOLD"; text: string }
  | { action: "CANCEL"; reason: string }
  | { action: "AGREE_ACTION"; agreed: components["schemas"]["AgreedAction"] };

const done: Record<ClinicAct["action"], string> = {
  ASK: "Your question is on the agenda",
  HOLD: "The outcome is recorded: everybody who asked is told",
  CANCEL: "The clinic is cancelled: everybody invited is told",
  AGREE_ACTION: "The action is recorded",
};

export function clinicDoneWords({ action }: ClinicAct): string {
  return done[action];
}

const fields: Record<ClinicAct["action"], Record<string, string>> = {
  ASK: { "/text": "question" },
  HOLD: { "/text": "outcome" },
  CANCEL: { "/reason": "reason" },
  AGREE_ACTION: { "/text": "action-text", "/owner": "owner", "/dueOn": "due" },
};

/** The control that a JSON pointer belongs to in what was sent. */
export function fieldOfAct({ action }: ClinicAct, pointer: string): string | undefined {
  return fields[action][pointer];
}
