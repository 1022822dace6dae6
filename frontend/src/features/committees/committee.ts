import type { components } from "#/api/schema";
import { londonDate, londonDateTime } from "#/ui/dates";

export type Committee = components["schemas"]["Committee"];
export type ListedCommittee = components["schemas"]["Committees"]["items"][number];
export type Meeting = components["schemas"]["Meeting"];
export type MeetingInBrief = components["schemas"]["MeetingInBrief"];
export type WorkProgramme = components["schemas"]["WorkProgramme"];

/** "14 January 2027 at 5:30pm, Special meeting". */
export function meetingInWords({ startsAt, title }: Pick<MeetingInBrief, "startsAt" | "title">): string {
  return `${londonDateTime(startsAt)}${title ? `, ${title}` : ""}`;
}

/** "meeting of 14 January 2027". */
export function ofDay({ startsAt }: Pick<MeetingInBrief, "startsAt">): string {
  return `meeting of ${londonDate(startsAt)}`;
}

/** "Ann Example and Ben Example". */
export function namesInWords(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function isPast(startsAt: string, now: Date): boolean {
  return Date.parse(startsAt) <= now.getTime();
}

/** A day in the way of the service, so many days before another. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}

/** How far back a meeting may lie at which something can still be placed. */
const daysBack = 60;

/** The first day of a work programme from which a meeting is chosen: what took place is written down later, too. */
export function sinceToChoose(now: Date): string {
  return daysBefore(now, daysBack);
}

/** The meetings of a work programme at which something can be placed, as choices of a select. */
export function meetingChoices({ meetings }: Pick<WorkProgramme, "meetings">, now: Date, except?: string) {
  return meetings
    .map(({ meeting }) => meeting)
    .filter(({ state, reference }) => state === "PLANNED" && reference !== except)
    .map((meeting) => ({
      value: meeting.reference,
      label: `${meetingInWords(meeting)}${isPast(meeting.startsAt, now) ? " (has begun)" : ""}`,
    }));
}
