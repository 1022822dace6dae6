import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import type { TimelineEvent } from "#/ui/Timeline";
import { ofDay } from "./committee";

export type WorkItem = components["schemas"]["WorkItem"];
type Step = WorkItem["history"][number];

/** "2026-27/03" of a recommendation whose address ends in 2026-27-03; any other reference as it is. */
export function citedAs(reference: string): string {
  return reference.replace(/^(\d{4}-\d{2})-(\d+)$/, "$1/$2");
}

export function itemStateColour(state: WorkItem["state"]): "blue" | "green" | "grey" | "yellow" {
  return ({ UNPLACED: "yellow", PLANNED: "blue", DONE: "green", WITHDRAWN: "grey" } as const)[state];
}

/** "Improving lives, meeting of 14 January 2027; carried over once from 3 December 2026: the officer was ill". */
export function standsInWords({ committeeTitle, meeting, state, history }: WorkItem): string {
  const where = meeting
    ? `${committeeTitle}, ${ofDay(meeting)}`
    : `${committeeTitle}, ${state === "WITHDRAWN" ? "withdrawn before it was placed" : "not yet placed at a meeting"}`;
  return [where, ...carriedInWords(history)].join("; ");
}

/** What is said of it having been carried over: how often, and the last time from which meeting and why. */
export function carriedInWords(history: readonly Step[]): string[] {
  const carried = history.filter(({ from }) => from);
  const last = carried.at(-1);
  if (!last?.from) return [];
  const times =
    carried.length === 1 ? "once" : carried.length === 2 ? "twice, last" : `${carried.length} times, last`;
  return [`carried over ${times} from ${londonDate(last.from.startsAt)}: ${asPart(last.reason ?? "")}`];
}

/** A sentence as the last part of another. */
function asPart(sentence: string): string {
  const words = sentence.trim().replace(/\.$/, "");
  // Only a plain word is begun small: "DfE" and "I" keep their capitals.
  return /^[A-Z][a-z]+\b/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** What happened to it, the first first. */
export function itemEvents({ putAt, putBy, history, ended, state }: WorkItem): TimelineEvent[] {
  return [
    { title: "Put on the work programme", by: putBy, at: putAt },
    ...history.map(({ move, from, to, reason, by, at }) => ({
      title:
        move === "PLACE"
          ? `Placed at the ${to ? ofDay(to) : "meeting"}`
          : `Carried over from the ${from ? ofDay(from) : "meeting"} to ${to ? `the ${ofDay(to)}` : "one not known yet"}`,
      by,
      at,
      text: reason,
    })),
    ...(ended ? [{ title: state === "DONE" ? "Dealt with" : "Withdrawn", by: ended.by, at: ended.at }] : []),
  ];
}

/** Whether it is still to be dealt with. */
export function isOpen({ state }: Pick<WorkItem, "state">): boolean {
  return state === "UNPLACED" || state === "PLANNED";
}
