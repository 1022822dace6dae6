import type { components } from "#/api/schema";

export type Mail = components["schemas"]["MailSummary"];
export type MailState = components["schemas"]["MailState"];
export type MailKind = components["schemas"]["MailKind"];
export type MailChoicesView = components["schemas"]["MailChoicesView"];
export type MailChoices = components["schemas"]["MailChoices"];
export type Circulations = components["schemas"]["Circulations"];
export type Circulation = components["schemas"]["Circulation"];
export type Newsletter = components["schemas"]["Newsletter"];

export const mailStates = ["QUEUED", "SENT", "GIVEN_UP"] as const satisfies readonly MailState[];

export const stateColours = { QUEUED: "yellow", SENT: "green", GIVEN_UP: "red" } as const;

const kinds: Record<MailKind, string> = {
  PUBLICATION: "A scorecard was published",
  CORRECTION: "A scorecard was put right",
  KEY_INDICATORS: "Daily key indicators",
  CHASE: "Figures or commentary are owed",
  EDITION_STEP: "An edition came into other hands",
  REQUEST_STEP: "A deep-dive request",
};

export function kindWords(kind: MailKind) {
  return kinds[kind];
}

/** Which e-mails a link switches off, in the middle of a sentence. */
export function whichEmails(kind: MailKind, scorecardTitle: string | undefined) {
  switch (kind) {
    case "KEY_INDICATORS":
      return "the daily e-mail of key indicators";
    case "EDITION_STEP":
      return "e-mails about editions that come into your hands";
    case "REQUEST_STEP":
      return "e-mails about deep-dive requests";
    default:
      return `e-mails about ${scorecardTitle ?? "this scorecard"}`;
  }
}

/** The month before or after one such as "2026-11". */
export function monthFrom(month: string, months: number) {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}
