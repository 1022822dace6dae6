import type { DeepDiveRequest, RequestState } from "./request";

interface StateWords {
  word: string;
  colour: "grey" | "blue" | "green" | "yellow" | "purple";
}

const words: Record<RequestState, StateWords> = {
  SUBMITTED: { word: "Waiting for a decision", colour: "yellow" },
  ACCEPTED: { word: "Accepted, waiting for an answer", colour: "blue" },
  DECLINED: { word: "Declined", colour: "purple" },
  WITHDRAWN: { word: "Withdrawn", colour: "grey" },
  ANSWERED: { word: "Answered", colour: "green" },
};

export function requestStateWords(state: RequestState): StateWords {
  return words[state];
}

/** An open request still waits for its end: no second one on the same measure is taken meanwhile. */
export function isOpen(request: Pick<DeepDiveRequest, "state">): boolean {
  return request.state === "SUBMITTED" || request.state === "ACCEPTED";
}
