import type { components } from "#/api/schema";

type MailKind = components["schemas"]["MailKind"];

const kinds: Record<MailKind, string> = {
  PUBLICATION: "A scorecard was published",
  CORRECTION: "A scorecard was put right",
  KEY_INDICATORS: "Daily key indicators",
  CHASE: "Figures or commentary are owed",
  EDITION_STEP: "An edition or an annual report came into other hands",
  REQUEST_STEP: "A deep-dive request",
  CLINIC: "A performance clinic",
  CLINIC_TIMES: "Times for a performance clinic",
  DIGEST: "Requests, once a day",
  SET_CHANGE: "A scorecard gets other measures",
  SIGN_OFF: "Measures to sign off",
  RECOMMENDATION_STEP: "A recommendation",
  QUERY_STEP: "A general question",
  ACTION_STEP: "An action",
  WINDOW_CLOSING: "Requests close in two days",
};

export function mailKindWords(kind: MailKind) {
  return kinds[kind];
}
