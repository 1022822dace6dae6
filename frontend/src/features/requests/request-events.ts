import { londonDate } from "#/ui/dates";
import type { TimelineEvent } from "#/ui/Timeline";
import { kindWords } from "./answer-kind";
import type { DeepDiveRequest } from "./request";

/** What happened to a request, oldest first. */
export function requestEvents(request: DeepDiveRequest): TimelineEvent[] {
  const events: TimelineEvent[] = [
    {
      title: request.late ? "Requested, after the request window had closed" : "Requested",
      by: request.raisedBy,
      at: request.raisedAt,
    },
    ...request.supporters.map(({ name, at }) => ({ title: "Supported", by: name, at })),
    ...request.joined.map(({ reference, raisedBy, raisedAt }) => ({
      title: `Asked too, in request ${reference}`,
      by: raisedBy,
      at: raisedAt,
    })),
  ];
  const { acknowledgement, decision, answer, satisfaction, declineReply } = request;
  // Its first move says so itself, unless it did nothing else.
  if (acknowledgement && !otherMoves(request).includes(acknowledgement.at)) {
    events.push({ title: "Acknowledged", ...acknowledgement });
  }
  for (const { by, at, repliedAt } of request.clarifications) {
    events.push({ title: "Asked to make it clear", by, at });
    if (repliedAt) events.push({ title: "Made clear", by: request.raisedBy, at: repliedAt });
  }
  for (const { until, by, at } of request.extensions) {
    events.push({ title: `Given longer, until ${londonDate(until)}`, by, at });
  }
  if (declineReply) {
    events.push({ title: "Replied to the decline", by: request.raisedBy, at: declineReply.at });
  }
  if (decision) events.push({ title: decided(request), by: decision.by, at: decision.at });
  if (answer) events.push({ title: answered(request), by: answer.by, at: answer.at });
  if (satisfaction) {
    events.push({
      title: satisfaction.answered
        ? "Said that this answered the question"
        : "Said that this did not answer the question",
      by: request.raisedBy,
      at: satisfaction.at,
    });
  }
  // Members may support after a request was accepted, so the parts are not in order by themselves.
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function otherMoves({ clarifications, decision }: DeepDiveRequest): string[] {
  return [...clarifications.map(({ at }) => at), ...(decision ? [decision.at] : [])];
}

function decided({ state, answerKind }: DeepDiveRequest): string {
  if (state === "DECLINED") return "Declined";
  return answerKind ? `Accepted, to be answered ${kindWords(answerKind).inSentence}` : "Accepted";
}

function answered({ state, answerKind }: DeepDiveRequest): string {
  if (state !== "HEARD") return "Answered in writing";
  return answerKind === "CLINIC" ? "Heard at a performance clinic" : "Heard at a committee";
}
