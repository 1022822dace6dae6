import type { TimelineEvent } from "#/ui/Timeline";
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
