import type { DeepDiveRequest, RequestState } from "./request";

interface StateWords {
  word: string;
  colour: "grey" | "blue" | "green" | "teal" | "yellow" | "orange" | "purple";
}

const words: Record<RequestState, StateWords> = {
  SUBMITTED: { word: "Waiting for a decision", colour: "yellow" },
  CLARIFYING: { word: "Waiting for the member", colour: "orange" },
  ACCEPTED: { word: "Accepted, waiting for an answer", colour: "blue" },
  DECLINED: { word: "Declined", colour: "purple" },
  WITHDRAWN: { word: "Withdrawn", colour: "grey" },
  ANSWERED: { word: "Answered", colour: "green" },
  HEARD: { word: "Heard", colour: "teal" },
};

export function requestStateWords(state: RequestState): StateWords {
  return words[state];
}

/** An open request still waits for its end: what is asked on the same measure meanwhile joins it. */
export function isOpen(request: Pick<DeepDiveRequest, "state">): boolean {
  return ["SUBMITTED", "CLARIFYING", "ACCEPTED"].includes(request.state);
}

/** Whether the member got an answer, in writing or by word of mouth. */
export function isAnswered(request: Pick<DeepDiveRequest, "state">): boolean {
  return request.state === "ANSWERED" || request.state === "HEARD";
}
