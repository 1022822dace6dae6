import type { components } from "#/api/schema";
import type { TimelineEvent } from "#/ui/Timeline";

export type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];
export type RequestState = components["schemas"]["RequestState"];
export type RequestAction = DeepDiveRequest["actions"][number];

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

export function stateWords(state: RequestState): StateWords {
  return words[state];
}

/** What the request is about, short enough for a heading. */
export function aboutWhat(request: Pick<DeepDiveRequest, "measures">): string {
  const [first, ...others] = request.measures;
  if (!first) return "No measure";
  if (others.length === 0) return first.title;
  return `${first.title} and ${others.length === 1 ? "1 other measure" : `${others.length} other measures`}`;
}

/** Who stands behind a request, in words. */
export function supportInWords(request: Pick<DeepDiveRequest, "supporters" | "supportedByMe">): string {
  const others = request.supporters.length - (request.supportedByMe ? 1 : 0);
  const members = others === 1 ? "1 other member" : `${others} other members`;
  if (request.supportedByMe) return others === 0 ? "You support it" : `You and ${members} support it`;
  if (others === 0) return "No other member supports it";
  return `${members} ${others === 1 ? "supports" : "support"} it`;
}

/** The names of those who support it, but for the reader's own: a sentence that begins with "You" names them already. */
export function otherSupporters(
  { supporters, supportedByMe }: Pick<DeepDiveRequest, "supporters" | "supportedByMe">,
  me: string,
): string[] {
  const names = supporters.map(({ name }) => name);
  const own = supportedByMe ? names.indexOf(me) : -1;
  return names.filter((_, at) => at !== own);
}

/** What happened to a request, oldest first. */
export function requestEvents(request: DeepDiveRequest): TimelineEvent[] {
  const events: TimelineEvent[] = [
    {
      title: request.late ? "Requested, after the request window had closed" : "Requested",
      by: request.raisedBy,
      at: request.raisedAt,
    },
    ...request.supporters.map(({ name, at }) => ({ title: "Supported", by: name, at })),
  ];
  const { decision, answer } = request;
  if (decision) {
    events.push({
      title: request.state === "DECLINED" ? "Declined" : "Accepted",
      by: decision.by,
      at: decision.at,
    });
  }
  if (answer) events.push({ title: "Answered in writing", by: answer.by, at: answer.at });
  // Members may support after a request was accepted, so the parts are not in order by themselves.
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** An open request still waits for its end: no second one on the same measure is taken meanwhile. */
export function isOpen(request: Pick<DeepDiveRequest, "state">): boolean {
  return request.state === "SUBMITTED" || request.state === "ACCEPTED";
}

const done: Record<RequestAction, (reference: string) => string> = {
  SUPPORT: (reference) => `You now support request ${reference}`,
  STOP_SUPPORTING: (reference) => `You no longer support request ${reference}`,
  WITHDRAW: (reference) => `You have withdrawn request ${reference}`,
  ACCEPT: (reference) => `You have accepted request ${reference}: it now waits for an answer`,
  DECLINE: (reference) => `You have declined request ${reference}: the member can read your reason`,
  ANSWER: (reference) => `You have answered request ${reference}: the member can read your answer`,
};

export function doneWords(action: RequestAction, reference: string): string {
  return done[action](reference);
}
