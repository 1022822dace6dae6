import type { components } from "#/api/schema";

type MailKind = components["schemas"]["MailKind"];

/** Which e-mails a link switches off, in the middle of a sentence. */
export function whichEmails(kind: MailKind, scorecardTitle: string | undefined) {
  switch (kind) {
    case "KEY_INDICATORS":
      return "the daily e-mail of key indicators";
    case "EDITION_STEP":
      return "e-mails about editions and annual reports that come into your hands";
    case "REQUEST_STEP":
    case "DIGEST":
    case "RECOMMENDATION_STEP":
    case "QUERY_STEP":
    case "ACTION_STEP":
    case "CLINIC_TIMES":
      return "e-mails about deep-dive requests";
    case "SET_CHANGE":
      return "e-mails about new scorecards and their measures";
    case "WINDOW_CLOSING":
      return "reminders that a window for requests closes";
    default:
      return `e-mails about ${scorecardTitle ?? "this scorecard"}`;
  }
}
