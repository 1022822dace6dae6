import type { components } from "#/api/schema";
import { londonDate } from "#/ui/dates";
import type { TimelineEvent } from "#/ui/Timeline";

export type Action = components["schemas"]["Action"];
export type ActionState = components["schemas"]["ActionState"];

const words: Record<ActionState, { word: string; colour: "blue" | "green" | "grey" }> = {
  OPEN: { word: "Open", colour: "blue" },
  DONE: { word: "Done", colour: "green" },
  DROPPED: { word: "Dropped", colour: "grey" },
};

export function actionStateWords(state: ActionState) {
  return words[state];
}

/** "Due 31 March 2027", or that it should have been done by then. */
export function dueInWords({ dueOn, overdue }: Pick<Action, "dueOn" | "overdue">): string {
  return overdue ? `Overdue: it was due on ${londonDate(dueOn)}` : `Due ${londonDate(dueOn)}`;
}

export function ownerInWords({ owner, mine }: Pick<Action, "owner" | "mine">): string {
  return mine ? `You (${owner})` : owner;
}

/** How many of a list are overdue, in words; nothing for none. */
export function overdueInWords(actions: readonly Pick<Action, "overdue">[]): string | undefined {
  const count = actions.filter(({ overdue }) => overdue).length;
  if (count === 0) return undefined;
  return count === 1 ? "1 of these is overdue." : `${count} of these are overdue.`;
}

interface ActionEvent extends Omit<TimelineEvent, "text"> {
  text?: string;
}

/** What happened to an action, oldest first. How it ended is said at the head of its page. */
export function actionEvents({ agreedBy, agreedAt, progress, state, ended }: Action): ActionEvent[] {
  return [
    { title: "Agreed", by: agreedBy, at: agreedAt },
    ...progress.toReversed().map(({ text, by, at }) => ({ title: "Reported", by, at, text })),
    ...(ended ? [{ title: state === "DROPPED" ? "Dropped" : "Done", by: ended.by, at: ended.at }] : []),
  ];
}
